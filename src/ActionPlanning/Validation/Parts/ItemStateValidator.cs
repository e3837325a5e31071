namespace ActionPlanning.Validation.Parts;

internal sealed class CancelledValidator : PartValidator<Cancelled>
{
    public CancelledValidator() => Reason(state => state.Reason, "reason");
}

internal sealed class StandByValidator : PartValidator<StandBy>
{
    public StandByValidator() => Reason(state => state.Text, "text");
}
