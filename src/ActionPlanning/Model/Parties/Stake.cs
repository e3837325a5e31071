namespace ActionPlanning;

/// <summary>How an organisation or group stands to the plan.</summary>
public enum Stake
{
    /// <summary>Works along.</summary>
    Partner,

    /// <summary>The plan is carried out on its behalf or to its benefit.</summary>
    Beneficiary,

    /// <summary>A public authority.</summary>
    Authority,

    /// <summary>Owns an initiative that the plan takes part in.</summary>
    Initiator,

    /// <summary>Supplies services or advice.</summary>
    Supplier,

    /// <summary>Competes for the same audience.</summary>
    Competitor,

    /// <summary>Owns the plan.</summary>
    Owner,
}
