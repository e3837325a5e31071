using System.Net;
using System.Text.RegularExpressions;
using ActionPlanning.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ActionPlanning.Web.Tests;

public sealed partial class WebHostTests : IDisposable
{
    private readonly WebApplicationFactory<Program> host = new();
    private readonly string folder = Directory.CreateTempSubdirectory("plans-").FullName;

    public static TheoryData<string, string> PlansAndLanguages => new()
    {
        { "ambassador-corps", "da" },
        { "ambassador-corps", "en" },
        { "association-2021-2022", "da" },
        { "association-2021-2022", "en" },
    };

    public void Dispose()
    {
        host.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_list_names_every_plan_and_what_stands_out()
    {
        string page = await Text(host, "/");

        Assert.Contains("Projekt Arbejdsmiljø AMbassadøR-korps", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/plans/association-2021-2022?lang=da\"", page, StringComparison.Ordinal);
        Assert.Matches(@"\d+ spændinger", page);
        Assert.Matches(@"\d+ gaps", await Text(host, "/?lang=en"));
    }

    [Theory]
    [MemberData(nameof(PlansAndLanguages))]
    public async Task A_plan_s_page_holds_every_title_every_criterion_and_the_timeline(string id, string language)
    {
        string page = await Text(host, $"/plans/{id}?lang={language}");
        string read = WebUtility.HtmlDecode(page);
        ActionPlan plan = PlanJson.ReadOrThrow(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "plans", id + ".json")));

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.All(plan.Items, item => Assert.Contains($">{item.Title}<", read, StringComparison.Ordinal));
        Assert.All(plan.Items.Where(item => item.When is not null), item => Assert.Contains($">{item.When!.Text}<", read, StringComparison.Ordinal));
        Assert.All(plan.Criteria, criterion => Assert.Contains(criterion.Text, read, StringComparison.Ordinal));
        Assert.Contains(language == "da" ? "Tidslinje: " : "Timeline: ", read, StringComparison.Ordinal);
        Assert.Contains("class=\"ap-drawing\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/plans/{id}?lang={(language == "da" ? "en" : "da")}\"", page, StringComparison.Ordinal);
        string[] ids = [.. Ids().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/plans/ambassador-corps")]
    [InlineData("/plans/nope")]
    [InlineData("/site.css")]
    [InlineData("/timeline.css")]
    public async Task No_answer_allows_or_holds_a_script(string address)
    {
        HttpResponseMessage answer = await host.CreateClient().GetAsync(address);
        string body = await answer.Content.ReadAsStringAsync();

        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("<script", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"<[^>]*\s(style|on\w+)=", body);
    }

    [Theory]
    [InlineData("/plans/nope")]
    [InlineData("/plans/..%2F..%2Fsecret")]
    [InlineData("/plans/ambassador-corps.json")]
    [InlineData("/nowhere")]
    [InlineData("/status/200")]
    public async Task An_unknown_address_is_a_page_that_says_so(string address)
    {
        HttpResponseMessage answer = await host.CreateClient().GetAsync($"{address}?lang=en");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_plan_is_not_found_in_the_language_asked_for()
    {
        HttpResponseMessage answer = await host.CreateClient().GetAsync("/plans/nope?lang=en");

        Assert.Contains("Page not found", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/site.css")]
    [InlineData("/timeline.css")]
    public async Task The_style_sheets_are_served(string address)
    {
        HttpResponseMessage answer = await host.CreateClient().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_shows_why_and_leaves_the_others_alone()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.json"), "{ \"format\": \"actionplanning/1\",\n  \"id\": ");
        await File.WriteAllTextAsync(Path.Combine(folder, "good.json"), PlanJson.Write(new ActionPlanBuilder("good", "Den gode").Build()));
        using WebApplicationFactory<Program> own = Own();

        string list = await Text(own, "/");
        string page = await Text(own, "/plans/broken");

        Assert.Contains("Filen kan ikke læses", list, StringComparison.Ordinal);
        Assert.Contains("Den gode", list, StringComparison.Ordinal);
        Assert.Contains("Linje 2", page, StringComparison.Ordinal);
        Assert.Matches("<code>json\\.[a-z-]+</code>", page);
    }

    [Fact]
    public async Task Hostile_words_are_only_words()
    {
        const string Hostile = "</title></svg><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;";
        ActionPlan plan = new ActionPlanBuilder("hostile", Hostile)
            .Track("track", Hostile)
            .Body("body", Hostile)
            .Activity("item", Hostile, item => item.In("track").OwnedBy("body").When("maj 2021").OnStandBy(StandByReason.Staffing, Hostile))
            .Activity("undated", Hostile)
            .Cost("cost", Hostile)
            .Build();
        await File.WriteAllTextAsync(Path.Combine(folder, "hostile.json"), PlanJson.Write(plan));
        await File.WriteAllTextAsync(Path.Combine(folder, "a&b<c>.json"), "{ \"<script>\": 1 }");
        using WebApplicationFactory<Program> own = Own();

        foreach (string address in new[] { "/", "/plans/hostile", "/plans/hostile?lang=en&asof=%22%3E%3Cscript%3E", "/plans/a%26b%3Cc%3E", "/?lang=%22%3E%3Cscript%3E" })
        {
            string page = await Text(own, address);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_file_is_read_again_when_it_has_changed()
    {
        string path = Path.Combine(folder, "plan.json");
        await File.WriteAllTextAsync(path, PlanJson.Write(new ActionPlanBuilder("plan", "Før").Build()));
        using WebApplicationFactory<Program> own = Own();
        Assert.Contains("Før", await Text(own, "/plans/plan"), StringComparison.Ordinal);

        await File.WriteAllTextAsync(path, PlanJson.Write(new ActionPlanBuilder("plan", "Bagefter").Build()));

        Assert.Contains("Bagefter", await Text(own, "/plans/plan"), StringComparison.Ordinal);
        File.Delete(path);
        Assert.Equal(HttpStatusCode.NotFound, (await own.CreateClient().GetAsync("/plans/plan")).StatusCode);
    }

    [Fact]
    public async Task The_day_from_which_is_looked_is_chosen_in_the_address()
    {
        Assert.Contains("set fra 1. februar 2017", await Text(host, "/plans/ambassador-corps?asof=2017-02-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("ap-today", await Text(host, "/plans/ambassador-corps?asof=2017-02-30"), StringComparison.Ordinal);
        Assert.Contains("lang=en&amp;asof=2017-02-01", await Text(host, "/plans/ambassador-corps?asof=2017-02-01"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(WebApplicationFactory<Program> host, string address)
    {
        HttpResponseMessage answer = await host.CreateClient().GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    private WebApplicationFactory<Program> Own() => host.WithWebHostBuilder(builder => builder.UseSetting("Plans", folder));
}
