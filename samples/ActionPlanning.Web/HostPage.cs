using ActionPlanning.Time;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace ActionPlanning.Web;

/// <summary>What every page has: a language, which stands in its address and in its links.</summary>
public abstract class HostPage : PageModel
{
    /// <summary>Gets or sets the language asked for: <c>da</c> or <c>en</c>; anything else is Danish.</summary>
    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Lang { get; set; }

    public PageWords Words => field ??= new(string.Equals(Lang ?? Original(), "en", StringComparison.OrdinalIgnoreCase) ? PlanLanguage.English : PlanLanguage.Danish);

    /// <summary>The language of the address that was asked for, when this page stands in for one that is not there.</summary>
    private string? Original() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString is { } query && QueryHelpers.ParseQuery(query).TryGetValue("lang", out Microsoft.Extensions.Primitives.StringValues lang) ? lang : (string?)null;
}
