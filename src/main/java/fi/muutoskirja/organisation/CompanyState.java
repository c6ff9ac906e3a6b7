package fi.muutoskirja.organisation;

/**
 * How a company is while it exists. In law it is active or in liquidation; that it is dormant is a fact beside, shown while it is not in
 * liquidation.
 */
public enum CompanyState {
    ACTIVE("active"),
    DORMANT("dormant"),
    IN_LIQUIDATION("in-liquidation");

    private final String publicName;

    CompanyState(String publicName) {
        this.publicName = publicName;
    }

    public String publicName() {
        return publicName;
    }

    public static CompanyState of(boolean dormant, boolean inLiquidation) {
        if (inLiquidation) {
            return IN_LIQUIDATION;
        }
        return dormant ? DORMANT : ACTIVE;
    }
}
