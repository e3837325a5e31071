namespace ActionPlanning.Tests.House;

public class PublicApiTests
{
    /// <summary>Set this variable to write the approved file anew, then read the diff.</summary>
    private const string Approve = "APPROVE_PUBLIC_API";

    private static string Approved => Path.Combine(Repository.Root, "tests", "ActionPlanning.Tests", "House", "PublicApi.approved.txt");

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string surface = PublicApi.Print(typeof(ActionPlan).Assembly);
        if (Environment.GetEnvironmentVariable(Approve) is not null)
        {
            File.WriteAllText(Approved, surface);
        }

        string approved = File.ReadAllText(Approved).ReplaceLineEndings("\n");
        string[] added = [.. surface.Split('\n').Except(approved.Split('\n'))];
        string[] gone = [.. approved.Split('\n').Except(surface.Split('\n'))];
        Assert.True(
            surface == approved,
            $"The public surface has changed. Set {Approve}=1, run this test again, and review the diff.\nAdded:\n{string.Join('\n', added)}\nGone:\n{string.Join('\n', gone)}");
    }
}
