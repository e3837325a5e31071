using ActionPlanning.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ActionPlanning.Web;

/// <summary>What every page has: a language, which stands in its address and in its links.</summary>
public abstract class HostPage : PageModel
{
    /// <summary>Gets or sets the language asked for: <c>da</c> or <c>en</c>; anything else is Danish.</summary>
    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? Lang { get; set; }

    public PageWords Words => field ??= new(string.Equals(Lang, "en", StringComparison.OrdinalIgnoreCase) ? PlanLanguage.English : PlanLanguage.Danish);
}
