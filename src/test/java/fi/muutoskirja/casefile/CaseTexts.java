package fi.muutoskirja.casefile;

import java.nio.charset.StandardCharsets;

/** Case files that tests tell their stories with. */
final class CaseTexts {
    /** A whole small reform: every kind of aggregate, a correction, a withdrawal and an entry recorded live. */
    static final String ORIVESI = """
            case: orivesi-elinvoimapalvelut
            title: Orivesi, elinvoimapalvelut
            organisation: org-orivesi
            reform: reform-orivesi-elinvoimapalvelut
            document: source-orivesi-2020
            entries:
              - key: lahde
                command: register-source
                document: source-orivesi-2020
                title: "Elinvoimapalvelut: kehittämistä ja \\"yhteistyötä\\""
                published: 10.3.2020
                address: https://www.example.test/uutiset?id=7
                language: fi
                happened: 10.3.2020
                quote: Julkaistu 10.3.2020

              - key: kunta
                command: register-organisation
                name: Orivesi
                happened: {}
                quote: Oriveden kaupunki

              - key: uudistus
                command: start-reform
                name: Elinvoimapalvelut
                happened: 2018
                quote: päätettiin (v. 2018)
                place: s. 1

              - key: valtuusto
                command: establish-unit
                unit: unit-orivesi-valtuusto
                name: Kaupunginvaltuusto
                kind: council
                placement: top
                happened: {basis: The source only shows it existing.}
                quote: valtuusto hyväksyi
                authority: {kind: unknown, explanation: The source does not tell when it began.}

              - key: yksikko
                command: establish-unit
                unit: unit-orivesi-elinvoimapalvelut
                name: Elinvoimapalvelu
                kind: unit
                placement: unknown
                tasks: [maankäyttö- ja kaavoitus, yrityspalvelut, "2018"]
                happened: v. 2018
                quote: |-
                  Ensimmäinen rivi: "lainaus"
                  toinen rivi #5
                authority: {kind: unknown, explanation: The source is in the passive voice.}

              - key: nimi
                command: correct-entry
                subject: org-orivesi
                entry: yksikko
                reason: The name was misread.
                corrected:
                  command: establish-unit
                  unit: unit-orivesi-elinvoimapalvelut
                  name: Elinvoimapalvelut
                  kind: unit
                  placement: unknown
                  tasks: [maankäyttö- ja kaavoitus, yrityspalvelut, viestintä- ja markkinointi]
                happened: v. 2018
                quote: yksikköön elinvoimapalvelut
                authority: {kind: unknown, explanation: The source is in the passive voice.}

              - key: ohjelma
                command: open-programme
                programme: programme-orivesi-elinvoima
                name: Elinvoimaohjelma
                period: "2018 - 2021"
                happened: 2018
                quote: elinvoimaohjelma vuosille 2018 - 2021

              - key: istunto
                command: hold-evening-session
                meeting: meeting-orivesi-iltakoulu
                title: Iltakoulu
                bodies: [unit-orivesi-valtuusto]
                happened: {raw: neljäs seitsemästä, order: {place: 4, of: 7}}
                quote: >-
                  Pitkä lainaus, jossa on niin monta sanaa, että se ei mahdu yhdelle riville tiedostossa, jota ihmiset
                  lukevat näytöltä, ja joka siksi taitetaan.

              - key: paatos
                command: approve-in-council
                decision: decision-orivesi-ohjelma
                title: Elinvoimaohjelman hyväksyminen
                body: unit-orivesi-valtuusto
                section: "123"
                adopts: [programme-orivesi-elinvoima]
                happened: {raw: samassa yhteydessä, earliest: 2018-01-01, latest: 2018-12-31, basis: Told beside 2018.}
                quote: valtuusto hyväksyi elinvoimaohjelman

              - key: turha
                command: state-aim
                aim: Kehittää
                mode: live
                happened: keväällä 2019
                quote: kehitetään

              - key: poisto
                command: withdraw-entry
                subject: reform-orivesi-elinvoimapalvelut
                entry: turha
                reason: It was an aim of the strategy, not of the reform.
                quote: kaupungin strategia

              - key: arvio
                command: set-target
                target: target-orivesi-arvio
                text: Arviointi
                due: 2021
                happened: 10.3.2020
                quote: arvioidaan 2021
            """;

    private CaseTexts() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file with a sound head and the given entries, which begin on line 6. */
    static byte[] withEntries(String entries) {
        return utf8("""
                case: testi
                organisation: org-a
                reform: reform-a
                document: source-a
                entries:
                """ + entries);
    }
}
