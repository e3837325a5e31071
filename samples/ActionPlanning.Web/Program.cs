using System.Text.Encodings.Web;
using System.Text.Unicode;
using ActionPlanning;
using ActionPlanning.Reporting;
using ActionPlanning.Web;
using ActionPlanning.Web.Plans;

WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find(args) });
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddActionPlanning();
builder.Services.AddSingleton(provider => new PlanLibrary(provider.GetRequiredService<IConfiguration>()["Plans"] ?? Path.Combine(AppContext.BaseDirectory, "plans")));
builder.Services.AddRazorPages();
builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);

// Danish letters stay readable in the source of a page; what HTML gives a meaning is escaped as ever.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

WebApplication app = builder.Build();
app.UseMiddleware<SecurityHeaders>();
app.UseExceptionHandler("/status/500");
app.UseStatusCodePagesWithReExecute("/status/{0}");
app.UseStaticFiles();
app.UseRouting();
app.MapGet("/timeline.css", () => Results.Text(SvgWriter.StyleSheet, "text/css; charset=utf-8"));
app.MapRazorPages();
app.Run();
