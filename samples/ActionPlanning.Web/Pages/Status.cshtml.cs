using Microsoft.AspNetCore.Mvc;

namespace ActionPlanning.Web.Pages;

[ResponseCache(NoStore = true)]
internal sealed class StatusModel : HostPage
{
    public bool IsMissing { get; private set; }

    /// <summary>Asked for by its own address it is a page that does not exist.</summary>
    public void OnGet(int code)
    {
        IsMissing = code is >= 400 and < 500;
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
