package fi.muutoskirja.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What a unit can be. Stored by its public name, so that kinds can be added without touching what is recorded. */
public enum UnitKind {
    COUNCIL("council", "valtuusto"),
    BOARD("board", "hallitus"),
    COMMITTEE("committee", "lautakunta"),
    PURCHASER_COMMITTEE("purchaser-committee", "tilaajalautakunta"),
    MANAGEMENT_BOARD("management-board", "johtokunta"),
    SECTION("section", "jaosto"),
    COMMISSION("commission", "toimikunta"),
    WORKING_GROUP("working-group", "työryhmä"),
    MANAGEMENT_TEAM("management-team", "johtoryhmä"),
    CORPORATE_ADMINISTRATION("corporate-administration", "konsernihallinto"),
    DIVISION("division", "toimiala"),
    SERVICE_AREA("service-area", "palvelualue"),
    RESULT_AREA("result-area", "tulosalue"),
    UNIT("unit", "yksikkö"),
    PURCHASER_UNIT("purchaser-unit", "tilaajayksikkö"),
    PRODUCTION_UNIT("production-unit", "tuotantoyksikkö"),
    SERVICE("service", "palvelu"),
    FUNCTION("function", "toiminto"),
    ENTERPRISE("enterprise", "liikelaitos"),
    COMPANY("company", "yhtiö"),
    GROUP("group", "ryhmittely");

    private final String publicName;
    private final String finnish;

    UnitKind(String publicName, String finnish) {
        this.publicName = publicName;
        this.finnish = finnish;
    }

    public String publicName() {
        return publicName;
    }

    /** The Finnish term, as in the glossary. */
    public String finnish() {
        return finnish;
    }

    public static Optional<UnitKind> named(String publicName) {
        return Arrays.stream(values())
                .filter(kind -> kind.publicName.equals(publicName))
                .findFirst();
    }
}
