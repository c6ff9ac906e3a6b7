package fi.muutoskirja.causality;

import static fi.muutoskirja.causality.Pikkula.of;
import static fi.muutoskirja.causality.Pikkula.unknowns;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.causality.ChainLink.About;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.ChainLink.Unknown;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the chains of the five cases say, and where their sources let them break. */
class CasesProvenanceTest {
    @Test
    void orivesisVitalityServicesRestOnADecisionOfNobodyKnowsWhom() {
        var chain = Pikkula.builtIn("orivesi").why("unit-orivesi-elinvoimapalvelut");

        var decision = chain.next().getFirst().next().getFirst();
        assertThat(decision.id()).isEqualTo("decision-orivesi-elinvoimapalvelut");
        assertThat(decision.document()).isEqualTo("Kaupungin elinvoiman kehittäminen");
        assertThat(Objects.requireNonNull(decision.told())
                        .statement()
                        .provenance()
                        .source()
                        .quote())
                .contains("päätettiin (v. 2018)");
        assertThat(unknowns(decision))
                .contains(Unknown.BODY, Unknown.MEETING, Unknown.PROPOSAL, Unknown.MATTER, Unknown.ALTERNATIVES);
        assertThat(of(chain, Kind.MODEL)).isEmpty();
    }

    @Test
    void orivesisDecisionLedToTheUnitAndItsSixFunctions() {
        var chain = Pikkula.builtIn("orivesi").consequences("decision-orivesi-elinvoimapalvelut");

        assertThat(of(chain, Kind.STEP)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(of(chain, Kind.UNIT)).extracting(ChainLink::id).contains("unit-orivesi-elinvoimapalvelut");
    }

    @Test
    void nobodyKnowsWhichDecisionMadeTheMayorOfTampere() {
        var chain = Pikkula.builtIn("tampere").why("post-tampere-pormestari");

        assertThat(chain.kind()).isEqualTo(Kind.POST);
        assertThat(chain.next().getFirst().next()).extracting(ChainLink::kind).containsExactly(Kind.UNKNOWN_AUTHORITY);
        assertThat(of(chain, Kind.DECISION)).isEmpty();
    }

    @Test
    void heinolasServicesLeftByAnOutsideActThatTheSourceDoesNotName() {
        var chain = Pikkula.builtIn("heinola").why("unit-heinola-sosiaali-ja-terveyspalvelut");

        assertThat(chain.next()).hasSize(2);
        var transfer = chain.next().getLast();
        assertThat(transfer.about()).containsExactly(About.TASKS, About.END);
        var ground = transfer.next().getFirst();
        assertThat(ground.kind()).isEqualTo(Kind.OUTSIDE_ACT);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(ground.told())
                                .statement()
                                .provenance()
                                .authority())
                        .explanation())
                .contains("uutinen ei nimeä säädöstä");
    }
}
