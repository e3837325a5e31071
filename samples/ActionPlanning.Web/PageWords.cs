using ActionPlanning.Time;

namespace ActionPlanning.Web;

/// <summary>The words of the pages themselves, in one language. What is said of plans comes from the library.</summary>
public sealed class PageWords(PlanLanguage language)
{
    public PlanLanguage Language => language;

    /// <summary>Gets the language as a BCP 47 tag, which is also how it stands in addresses.</summary>
    public string Tag => TagOf(language);

    public string Site => In("Handleplaner", "Action plans");

    public string SkipLink => In("Gå til indholdet", "Skip to content");

    public string Languages => In("Sprog", "Language");

    public string Lead => In("Planer som værdier: hvad der er sagt, hvad der følger af det, og hvad der mangler.", "Plans as values: what is said, what follows from it, and what is missing.");

    public string NoPlans => In("Der er ingen planfiler i mappen.", "There are no plan files in the folder.");

    public string Plan => In("Plan", "Plan");

    public string Period => In("Periode", "Period");

    public string StandsOut => In("Det springer i øjnene", "What stands out");

    public string CannotBeRead => In("Filen kan ikke læses", "The file cannot be read");

    public string CannotBeReadLead => In("Intet er gættet. Ret det følgende i filen, og genindlæs siden.", "Nothing has been guessed. Correct the following in the file, and reload the page.");

    public string FileRemarks => In("Bemærkninger til filen", "Remarks on the file");

    public string Line => In("Linje", "Line");

    public string OnThisPage => In("På denne side", "On this page");

    public string Summary => In("Overblik", "At a glance");

    public string Timeline => In("Tidslinje", "Timeline");

    public string Tracks => In("Spor", "Tracks");

    public string When => In("Hvornår", "When");

    public string What => In("Hvad", "What");

    public string Who => In("Hvem", "Who");

    public string Standing => In("Status", "Standing");

    public string NotStated => In("ikke angivet", "not stated");

    public string Decisions => In("Beslutninger", "Decisions");

    public string Decision => In("Beslutning", "Decision");

    public string Outcome => In("Udfald", "Outcome");

    public string RestsOn => In("Hviler på", "Rests on");

    public string Choices => In("Muligheder", "Options");

    public string WaitsForIt => In("Venter på den", "Waiting for it");

    public string Conditions => In("Afventer", "Waiting");

    public string WaitsFor => In("Venter på", "Waits for");

    public string NotKnown => In("Vides ikke", "Not known");

    public string Duties => In("Orientering", "Keeping informed");

    public string About => In("Om", "About");

    public string Recipient => In("Til", "To");

    public string From => In("Fra", "From");

    public string Chain => In("Den strammeste kæde", "The tightest chain");

    public string Criteria => In("Succeskriterier", "Success criteria");

    public string Criterion => In("Kriterium", "Criterion");

    public string Counted => In("Regnestykke", "Arithmetic");

    public string Due => In("Senest", "Due");

    public string Derived => In("udledt", "derived");

    public string Budget => In("Budget", "Budget");

    public string BudgetLine => In("Post", "Line item");

    public string Direction => In("Art", "Kind");

    public string Amount => In("Beløb", "Amount");

    public string Faults => In("Fejl", "Faults");

    public string Tensions => In("Spændinger", "Tensions");

    public string Gaps => In("Huller", "Gaps");

    public string None => In("Ingen.", "None.");

    public string SeenFrom => In("Se planen fra dagen", "Look from the day");

    public string Show => In("Vis", "Show");

    public string NotFound => In("Siden findes ikke", "Page not found");

    public string NotFoundLead => In("Der er ingen plan eller side på denne adresse.", "There is no plan or page at this address.");

    public string Failed => In("Noget gik galt", "Something went wrong");

    public string FailedLead => In("Siden kunne ikke vises. Fejlen ligger hos os.", "The page could not be shown. The fault is ours.");

    public string Back => In("Alle planer", "All plans");

    public static string TagOf(PlanLanguage language) => language == PlanLanguage.Danish ? "da" : "en";

    private string In(string danish, string english) => language == PlanLanguage.Danish ? danish : english;
}
