using ActionPlanning.Validation.Checks;
using ActionPlanning.Validation.Contradictions;
using ActionPlanning.Validation.Gaps;

namespace ActionPlanning.Validation;

/// <summary>The rules, made once.</summary>
internal static class PlanRules
{
    /// <summary>Gets the rules that find statements of a plan which cannot both be true. They also run on a plan whose references do not all resolve.</summary>
    public static IReadOnlyList<PlanRule> Contradictions { get; } =
    [
        new AreaCoveredTwice(),
        new AreaNotCovered(),
        new AudienceDiffers(),
        new BoughtOutWithoutTime(),
        new CorrelationUnsound(),
        new CountBeyondReach(),
        new CountDiffers(),
        new DecisionOrder(),
        new DeliverableTooLate(),
        new DriverMissing(),
        new DueBeforePossible(),
        new DurationExceedsWindow(),
        new DutyBeforeItem(),
        new FundingElsewhere(),
        new GateInputTooLate(),
        new HeadcountDiffers(),
        new MentionDiffers(),
        new InvolvementMissing(),
        new MissesDeadline(),
        new NoticeTooShort(),
        new OccurrenceOutsideWindow(),
        new OccurrencesExceedWindow(),
        new OrderImpossible(),
        new OtherCurrency(),
        new OutcomeOutsideWindow(),
        new OutsidePeriod(),
        new PartOutsideWhole(),
        new SpreadOutOfOrder(),
        new YieldCircle(),
    ];

    /// <summary>Gets the questions that a plan should answer.</summary>
    public static IReadOnlyList<GapRule> Gaps { get; } =
    [
        new IncomingBody(),
        new NoBaseline(),
        new NoBody(),
        new NoBudget(),
        new NoCriterion(),
        new NoDate(),
        new NoDue(),
        new NoDuration(),
        new NoEffort(),
        new NoInformer(),
        new NoOwner(),
        new NoPeriod(),
        new NoRecipient(),
        new NoResumeCondition(),
        new NoTarget(),
        new UndatedCapacityChange(),
        new UndatedDeliverable(),
        new UndatedDuty(),
        new UnjudgedCircumstance(),
        new UnknownAmount(),
        new UnknownBoughtOutTime(),
        new UnknownCapacity(),
        new UnknownConditionLevel(),
        new UnknownFilled(),
        new UnknownFunding(),
        new UnknownOccurrences(),
        new UnknownOpeningBalance(),
        new UnknownReserve(),
        new UnknownSeats(),
        new UnknownSince(),
        new UnmeasuredEffect(),
        new UnmeasuredSteering(),
        new UnownedRisk(),
        new UnresolvedNote(),
    ];

    /// <summary>Gets the plan-quality checks, in the order of the catalogue.</summary>
    public static IReadOnlyList<PlanRule> Checks { get; } =
    [
        new InputAfterUse(),
        new InputTight(),
        new WindowPastDeadline(),
        new OrderNotCertain(),
        new TightenedWindow(),
        new FewEventDays(),
        new NoEventDay(),
        new SteersAndCarriesOut(),
        new DerivedDeliverableDate(),
        new WaitAfterEnrolment(),
        new RoleLoadUnknown(),
        new NoEffectMeasure(),
        new DecisionCloseToUse(),
        new AdoptedLate(),
        new WorkBeforeDecision(),
        new ContestedResource(),
        new AssumptionThreatened(),
        new CriterionOnCancelled(),
        new IntendedInvolvementMissing(),
        new NoticeNotCertain(),
        new PurposeWithoutItem(),
        new WaitsForCancelled(),
    ];
}
