package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Ledger;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A made-up reform in a made-up municipality, told over REST alone as it happens; {@code '} stands for the quotation mark. */
final class WholeReform {
    static final String COUNCIL = "unit-kuvittela-valtuusto";
    static final String BOARD = "unit-kuvittela-hallitus";
    static final String BUSINESS = "unit-kuvittela-elinkeinopalvelut";
    static final String VITALITY = "unit-kuvittela-elinvoima";
    static final String COMPANY = "unit-kuvittela-kehitys-oy";
    static final String BOARDS = "decision-kuvittela-hallitus";
    static final String FIRST = "decision-kuvittela-ensimmainen";
    static final String BUDGET = "decision-kuvittela-talousarvio";
    static final String SECOND = "decision-kuvittela-toinen";

    private static final String REFORM = "'reform':'reform-kuvittela'";
    private static final String ORG = "'organisation':'org-kuvittela'";
    private static final String UNKNOWN = ",'authority':{'kind':'unknown','explanation':'Lähde ei kerro.'}";
    private static final String HANDLING =
            "'decision':'%s',%s,'title':'%s','body':'%s','meeting':'%s','section':'%s','matter':'KUV/12/2023'";

    private final RunningApi api;
    private final Ledger ledger;

    WholeReform(RunningApi api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    /** Positions of the ledger after what matters. */
    long beforeTheCondition;

    long afterTheCondition;
    long beforePublication;
    long beforeTheAppeal;
    long beforeTheRuling;
    long afterTheRuling;
    long beforeTheReport;
    UUID firstApproval = new UUID(0, 0);

    void begins() throws Exception {
        say("register-source", "2.1.2023", "'document':'source-kuvittela','title':'Pöytäkirjat','language':'fi'");
        say("register-organisation", "1.1.2010", ORG + ",'name':'Kuvittela'");
        unit("valtuusto", "Valtuusto", "council", "'placement':'top'");
        unit("hallitus", "Hallitus", "board", under(COUNCIL));
        unit("elinkeinopalvelut", "Elinkeinopalvelut", "service-area", under(BOARD));
        say(
                "found-company",
                "1.1.2015",
                ORG + ",'unit':'" + COMPANY + "','name':'Kuvittelan Kehitys Oy'," + under(BOARD) + UNKNOWN);
        say("start-reform", "9.1.2023", REFORM + "," + ORG + ",'name':'Elinvoiman uudistus'");
        say(
                "approve-in-board",
                "9.1.2023",
                "'decision':'decision-kuvittela-toimeksianto'," + ORG
                        + ",'title':'Uudistuksen valmistelu','body':'unit-kuvittela-hallitus','section':'§ 3','matter':'KUV/1/2023',"
                        + REFORM);
        say("state-aim", "9.1.2023", REFORM + ",'aim':'Elinvoimatyö yhteen paikkaan'");
        say(
                "set-target",
                "9.1.2023",
                REFORM + ",'target':'target-kuvittela-paatos','text':'Valtuusto päättää','body':'" + COUNCIL
                        + "','due':'30.6.2023 mennessä'");
    }

    void weighsItsModels() throws Exception {
        say(
                "define-criterion",
                "6.2.2023",
                REFORM
                        + ",'criterion':'criterion-kuvittela-johto','name':'Kuka johtaa','values':['virka','yhtiö'],'allValuesTold':true");
        for (var model : new String[] {"a", "b", "c"}) {
            say(
                    "propose-model",
                    "6.2.2023",
                    REFORM + ",'model':'model-kuvittela-" + model + "','name':'Malli " + model
                            + "','standing':'candidate'");
        }
        say(
                "place-model-on-criterion",
                "6.2.2023",
                REFORM + ",'model':'model-kuvittela-a','criterion':'criterion-kuvittela-johto','value':'virka'");
        say(
                "sketch-structure",
                "6.2.2023",
                REFORM + ",'model':'model-kuvittela-a','changes':[{'change':'abolish','unit':'" + BUSINESS
                        + "'},{'change':'establish','name':'Elinvoimapalvelut','kind':'service-area','parent':'Hallitus'}]");
        say(
                "hold-evening-session",
                "6.3.2023",
                "'meeting':'meeting-kuvittela-iltakoulu'," + ORG + ",'title':'Iltakoulu','bodies':['" + COUNCIL + "'],"
                        + REFORM);
        refused(
                "approve-in-council",
                "6.3.2023",
                "'decision':'decision-kuvittela-iltakoulussa'," + ORG
                        + ",'title':'Malli a','meeting':'meeting-kuvittela-iltakoulu','body':'" + COUNCIL + "'",
                "an-evening-session-decides-nothing",
                "Kuntalaki 410/2015 98–100 §");
        say("record-survey", "3.4.2023", REFORM + ",'name':'Yrittäjäkysely','respondents':['yrittäjät']");
        say(
                "shortlist-models",
                "24.4.2023",
                REFORM
                        + ",'from':3,'to':2,'kept':['model-kuvittela-a','model-kuvittela-b'],'narrowedBy':'unit-kuvittela-hallitus'");
        say(
                "declare-unknown",
                "24.4.2023",
                REFORM
                        + ",'unknown':'unknown-kuvittela-hinta','question':'Mitä malli maksaa?','wouldResolve':'Talousarvio'");
    }

    void isProposedByTheBoard() throws Exception {
        meeting("hallitus-1", BOARD, "15.5.2023", "10.5.2023", 9, 9);
        say(
                "present-proposal",
                "15.5.2023",
                "'decision':'" + BOARDS + "'," + ORG
                        + ",'title':'Elinvoimapalvelut','text':'Perustetaan elinvoimapalvelut.','presenter':'kunnanjohtaja','body':'"
                        + BOARD + "','meeting':'meeting-kuvittela-hallitus-1','matter':'KUV/12/2023'," + REFORM);
        of(
                BOARDS,
                "make-counter-proposal",
                "15.5.2023",
                "'proposal':'proposal-kuvittela-b','person':'Virtanen','text':'Malli b'");
        of(BOARDS, "second-proposal", "15.5.2023", "'proposal':'proposal-kuvittela-b','person':'Niemi'");
        of(
                BOARDS,
                "take-vote",
                "15.5.2023",
                "'vote':'vote-kuvittela-1','counter':'proposal-kuvittela-b','votesFor':5,'votesAgainst':4,'blank':0,'absent':0,"
                        + "'named':{'peopleFor':['Aalto','Korhonen','Laine','Mäki','Salo'],'peopleAgainst':['Virtanen','Niemi','Koski','Ranta']},"
                        + "'threshold':'simple','members':9,'chairVoted':'for'");
        handling("propose-to-council", BOARDS, "15.5.2023", BOARD, "hallitus-1", "§ 88", "");
        refused(
                "record-dissent",
                "15.5.2023",
                "'decision':'" + BOARDS + "','person':'Korhonen'",
                null,
                "Kuntalaki 410/2015 106 §");
        of(BOARDS, "record-dissent", "15.5.2023", "'person':'Virtanen','grounds':'Malli b olisi halvempi.'");
        minutes("hallitus-1", "15.5.2023", "22.5.2023", "23.5.2023");
        refused(
                "appeal-decision",
                "1.6.2023",
                "'decision':'" + BOARDS + "','court':'administrative-court','grounds':['wrong-order']",
                "preparation-is-not-appealed",
                "Kuntalaki 410/2015 136 §");
    }

    void isApprovedOnAConditionByTheCouncil() throws Exception {
        meeting("valtuusto-1", COUNCIL, "12.6.2023", "5.6.2023", 27, 25);
        say(
                "present-proposal",
                "12.6.2023",
                "'decision':'" + BUDGET + "'," + ORG
                        + ",'title':'Talousarvion muutos','text':'Hyväksytään.','body':'" + COUNCIL
                        + "','meeting':'meeting-kuvittela-valtuusto-1','matter':'KUV/13/2023'," + REFORM);
        beforeTheCondition = ledger.head();
        firstApproval = handling(
                "approve-in-council",
                FIRST,
                "12.6.2023",
                COUNCIL,
                "valtuusto-1",
                "§ 40",
                ",'adopts':['model-kuvittela-a'],'conditions':[{'decision':'" + BUDGET + "'}],"
                        + effects("1.8.2023", "1.1.2024") + "," + REFORM);
        beforeTheCondition = ledger.head();
        say(
                "approve-in-council",
                "12.6.2023",
                "'decision':'" + BUDGET + "'," + ORG + ",'title':'Talousarvion muutos','body':'" + COUNCIL
                        + "','meeting':'meeting-kuvittela-valtuusto-1','section':'§ 41','matter':'KUV/13/2023'");
        afterTheCondition = ledger.head();
        refused(
                "claim-rectification",
                "1.7.2023",
                "'decision':'" + FIRST + "','claimant':'kunnan jäsen'",
                "a-council-decision-is-not-rectified",
                "Kuntalaki 410/2015 134 §");
        beforePublication = ledger.head();
        minutes("valtuusto-1", "12.6.2023", "19.6.2023", "20.6.2023");
    }

    void isAppealedAndAnnulled() throws Exception {
        beforeTheAppeal = ledger.head();
        of(
                FIRST,
                "appeal-decision",
                "20.7.2023",
                "'court':'administrative-court','grounds':['wrong-order'],'appellant':'kunnan jäsen'");
        of(FIRST, "enforce-decision", "1.8.2023", "'text':'Palvelut aloittivat.'");
        beforeTheRuling = ledger.head();
        of(
                FIRST,
                "rule-on-appeal",
                "5.2.2024",
                "'court':'administrative-court','outcome':'annulled','diary':'HAO 12/2024'");
        afterTheRuling = ledger.head();
        refused(
                "rule-on-appeal",
                "6.2.2024",
                "'decision':'" + FIRST + "','court':'administrative-court','outcome':'annulled'",
                "a-decision-is-annulled-once",
                null);
    }

    void isPreparedAgainAndApproved() throws Exception {
        meeting("hallitus-2", BOARD, "11.3.2024", "6.3.2024", 9, 8);
        handling("propose-to-council", BOARDS + "-2", "11.3.2024", BOARD, "hallitus-2", "§ 30", "," + REFORM);
        say(
                "open-programme",
                "11.3.2024",
                "'programme':'programme-kuvittela'," + ORG + ",'name':'Elinvoimaohjelma','period':'2024–2025',"
                        + REFORM);
        say(
                "set-milestone",
                "11.3.2024",
                "'programme':'programme-kuvittela','milestone':'milestone-kuvittela-johtaja','text':'Johtaja valittu','due':'31.12.2024 mennessä'");
        say(
                "set-monitoring-duty",
                "11.3.2024",
                "'programme':'programme-kuvittela','duty':'duty-kuvittela-raportti','text':'Raportti valtuustolle','recurrence':'once','to':['valtuusto'],'due':'31.1.2025 mennessä'");
        meeting("valtuusto-2", COUNCIL, "13.5.2024", "6.5.2024", 27, 27);
        handling(
                "approve-in-council",
                SECOND,
                "13.5.2024",
                COUNCIL,
                "valtuusto-2",
                "§ 31",
                ",'adopts':['model-kuvittela-a','programme-kuvittela']," + effects("1.8.2024", "1.1.2025") + ","
                        + REFORM);
        minutes("valtuusto-2", "13.5.2024", "20.5.2024", "21.5.2024");
        of(SECOND, "confirm-legal-force", "1.7.2024", "");
        say(
                "record-target-outcome",
                "13.5.2024",
                REFORM + ",'target':'target-kuvittela-paatos','decision':'" + SECOND
                        + "','text':'Valtuusto päätti 13.5.2024.'");
    }

    void windsItsCompanyUp() throws Exception {
        refused(
                "place-company-in-liquidation",
                "30.8.2024",
                ORG + ",'unit':'" + COMPANY + "'" + UNKNOWN,
                null,
                "Osakeyhtiölaki 624/2006");
        say(
                "approve-in-board",
                "2.9.2024",
                "'decision':'decision-kuvittela-omistajaohje'," + ORG
                        + ",'title':'Omistajaohje','body':'unit-kuvittela-hallitus','section':'§ 70','matter':'KUV/50/2024','effects':[{'effective':'2.9.2024','change':{'command':'give-ownership-instruction',"
                        + ORG + ",'unit':'" + COMPANY + "','text':'Yhtiö puretaan.'}}]," + REFORM);
        say(
                "approve-in-general-meeting",
                "30.9.2024",
                "'decision':'decision-kuvittela-yhtiokokous'," + ORG + ",'title':'Selvitystila','company':'" + COMPANY
                        + "','votesFor':80,'votesCast':100,'sharesFor':800,'sharesRepresented':1000,'effects':[{'effective':'30.9.2024','change':{'command':'place-company-in-liquidation',"
                        + ORG + ",'unit':'" + COMPANY + "','generalMeeting':'decision-kuvittela-yhtiokokous'}}],"
                        + REFORM);
        say(
                "dissolve-company",
                "3.3.2025",
                ORG + ",'unit':'" + COMPANY
                        + "','generalMeeting':'decision-kuvittela-yhtiokokous','authority':{'kind':'decision','decision':'decision-kuvittela-yhtiokokous'},"
                        + REFORM);
    }

    void reportsLate() throws Exception {
        say("record-survey", "10.2.2025", REFORM + ",'name':'Kysely ohjelmasta','respondents':['yrittäjät']");
        beforeTheReport = ledger.head();
        say(
                "report-progress",
                "17.3.2025",
                "'programme':'programme-kuvittela','duty':'duty-kuvittela-raportti','text':'Ohjelma etenee.','to':['valtuusto']");
    }

    /** Records live, and answers with the entry. */
    private UUID say(String command, String happened, String members) throws Exception {
        var answer = api.record(command, body(happened, members));
        assertThat(answer.statusCode()).as("%s: %s", command, answer.body()).isEqualTo(201);
        return UUID.fromString(RunningApi.json(answer).path("entries").get(0).asString());
    }

    private void refused(
            String command, String happened, String members, @Nullable String rule, @Nullable String section)
            throws Exception {
        var head = ledger.head();
        var answer = api.record(command, body(happened, members));
        assertThat(answer.statusCode()).as("%s: %s", command, answer.body()).isEqualTo(422);
        var problem = RunningApi.json(answer);
        if (rule != null) {
            assertThat(texts(problem.path("objections"), "rule"))
                    .as(answer.body())
                    .contains(rule);
        }
        if (section != null) {
            assertThat(texts(problem.path("objections"), "section"))
                    .as(answer.body())
                    .anySatisfy(cited -> assertThat(cited).startsWith(section));
        }
        assertThat(ledger.head()).isEqualTo(head);
    }

    static java.util.List<String> texts(JsonNode list, String member) {
        return list.valueStream().map(one -> one.path(member).asString("")).toList();
    }

    private static String body(String happened, String members) {
        return ("{" + members + (members.isEmpty() ? "" : ",") + "'happened':'" + happened
                        + "','source':{'document':'source-kuvittela','quote':'Näin pöytäkirja kertoo.'}}")
                .replace('\'', '"');
    }

    private void of(String decision, String command, String happened, String members) throws Exception {
        say(command, happened, "'decision':'" + decision + "'" + (members.isEmpty() ? "" : "," + members));
    }

    private UUID handling(
            String command, String decision, String day, String body, String meeting, String section, String more)
            throws Exception {
        return say(
                command,
                day,
                HANDLING.formatted(decision, ORG, "Elinvoimapalvelut", body, "meeting-kuvittela-" + meeting, section)
                        + more);
    }

    private void meeting(String id, String body, String day, String invited, int members, int present)
            throws Exception {
        var meeting = "'meeting':'meeting-kuvittela-" + id + "'";
        say(
                "convene-meeting",
                day,
                meeting + "," + ORG + ",'title':'Kokous " + day + "','bodies':['" + body + "'],'invited':'" + invited
                        + "','procedure':'ordinary'," + REFORM);
        say("open-meeting", day, meeting + ",'members':" + members + ",'present':" + present);
    }

    private void minutes(String id, String closed, String inspected, String published) throws Exception {
        var meeting = "'meeting':'meeting-kuvittela-" + id + "'";
        say("close-meeting", closed, meeting);
        say("inspect-minutes", inspected, meeting);
        say("publish-minutes", published, meeting + ",'where':'verkkosivut'");
    }

    private void unit(String slug, String name, String kind, String place) throws Exception {
        say(
                "establish-unit",
                "1.1.2010",
                ORG + ",'unit':'unit-kuvittela-" + slug + "','name':'" + name + "','kind':'" + kind + "'," + place
                        + UNKNOWN);
    }

    private static String under(String parent) {
        return "'placement':'under','parent':'" + parent + "'";
    }

    private static String effects(String founded, String abolished) {
        return "'effects':[{'effective':'" + founded + "','change':{'command':'establish-unit'," + ORG + ",'unit':'"
                + VITALITY + "','name':'Elinvoimapalvelut','kind':'service-area'," + under(BOARD)
                + "}},{'effective':'" + abolished + "','change':{'command':'abolish-unit'," + ORG + ",'unit':'"
                + BUSINESS + "'}}]";
    }
}
