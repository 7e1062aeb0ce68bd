package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake is one sentence that names its cause and its place; what only follows from it is not told. */
class RuleMistakesTests {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        goods/drone-kit.drl      | $kit : Kit( toRisky, kinds >= $limits.kitKinds, | $kit : Kitt( toRisky, kinds >= $limits.kitKinds, | goods/drone-kit.drl:25 (G12): there is no fact type "Kitt"
        goods/drone-kit.drl      | shipment")                 | shipment)                 | goods/drone-kit.drl:10 (G12): a text has no quotation mark at its end
        goods/drone-kit.drl      | {kit.parts}. {limit.kitKinds} such | {kit.part}. {limit.kitKinds} such | goods/drone-kit.drl:17 (G12): nothing fills {kit.part}; write "kit.parts" if that is meant; known are kit.bound, kit.parts, kit.towards, kit.where
        goods/drone-kit.drl      | @Owner("export control desk") | @Owner("")             | goods/drone-kit.drl:22 (G12): @Owner is empty; write what it is to say
        routes/supplement-7-goods-to-iran.drl | $code : CodeHit( table == "supplement-7", inForce ) | $code : CodeHit( table == "suplement-7", inForce ) | routes/supplement-7-goods-to-iran.drl:29 (R03): "table" of CodeHit is never "suplement-7"; write "supplement-7" if that is meant
        routes/embargoed-destination.drl | measures contains "embargo", through | measures contains "embrago", through | routes/embargoed-destination.drl:177 (R01): "measures" of Destination is never "embrago"; write "embargo" if that is meant
        documents/licence-code-contradicts.drl | measures contains "arms-embargo" | measures contains "arms-embrago" | documents/licence-code-contradicts.drl:51 (G05): "measures" of Destination is never "arms-embrago"; write "arms-embargo" if that is meant
        goods/jurisdiction-not-determined.drl | tier == "hardly listed" | tier == "hardly lsited" | goods/jurisdiction-not-determined.drl:
        parameters/drones.yaml   | drone-gust:               | drone-gusts:              | parameters/drones.yaml:12: drone-gusts: no rule knows this parameter; check its spelling, or put a new one into parameters/own.yaml; missing is drone-gust
        words/designation/list-addresses.tsv | https://scsanctions | htps:/scsanctions | words/designation/list-addresses.tsv:9: "htps:/scsanctions
        parameters/matching.yaml | value: 52,                | value: 0.45,              | parameters/matching.yaml:12: weak-name: the value from 2014-03-17 is 0.45 percent; near-name, weak-name, strong-name must rise in this order
        words/places/country-adjectives.tsv | русск*         | ???????*              | words/places/country-adjectives.tsv:5: "???????*" has no letter; where letters were lost when the list was saved, save it as UTF-8
        words/designation/list-addresses.tsv | CA-SEMA             | CA-SENA           | words/designation/list-addresses.tsv:10: there is no list "CA-SENA"
        parameters/drones.yaml   | asks: From which endurance on does gust | ` asks: From which endurance on does gust` | parameters/drones.yaml:4: is no YAML that can be read; look at the indents, colons and quotation marks of this line and those above it
        parameters/drones.yaml   | value: 46.3                | value: fast               | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is no number and no day: fast
        parameters/drones.yaml   | value: 46.3                | value: 46,3               | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is written with a comma; write a point, as in 46.3
        parameters/drones.yaml   | value: 46.3                | value: 046                | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is 046, which some read as another number; write 46
        parameters/drones.yaml   | value: 46.3                | value: 46.000             | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is 46.000, which some read as 46000 and others as 46; write the one that is meant
        parameters/drones.yaml   | value: 46.3                | value: 0x2e               | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is no number and no day: 0x2e
        parameters/drones.yaml   | value: 46.3                | value: 4_6                | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is no number and no day: 4_6
        goods/drone-kit.drl      | kinds >= $limits.kitKinds, flying | kinds >= 1.000, flying | goods/drone-kit.drl:25 (G12): the number is 1.000, which some read as 1000 and others as 1; write the one that is meant
        parameters/drones.yaml   | value: 46.3                | value: -46.3              | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is -46.3 km/h; write a number from 0 up, or null to switch the measure off
        parameters/drones.yaml   | value: 46.3                | vale: 46.3                | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 has "vale", which means nothing
        parameters/drones.yaml   | unit: km/h                 | unti: km/h                | parameters/drones.yaml:12: drone-gust: "unti" is nothing of a parameter; it has asks, unit and values
        goods/drone-kit.drl      | @KnownGaps(                | @KnownGap(                | goods/drone-kit.drl:20 (G12): there is no annotation @KnownGap; write "KnownGaps" if that is meant
        routes/union-and-british-goods-law.drl | @Cites("Reg. (EU) 833/2014 Art. 3k(1a) and Annex XXXVII | @Status("Reg. (EU) 833/2014 Art. 3k(1a) and Annex XXXVII | routes/union-and-british-goods-law.drl:179 (R05): @Status counts for a whole rule; write it where its @Id stands
        tables/codes.supplement-7.csv | Machining centres for metal | Machining centres, for metal | tables/codes.supplement-7.csv:supplement-7!row 2: has 10 cells under 9 headings
        tables/codes.supplement-7.csv | Machining centres for metal | "Machining" centres for metal | tables/codes.supplement-7.csv: cannot be read: in line 2 a quotation mark
        goods/drone-kit.drl      | @Cites("15 CFR 746.8, Supp. 4 to part 746; FinCEN/BIS alert 2022-06-28; | @Cites("see file; | goods/drone-kit.drl:13 (G12): "see file" in @Cites cites nothing; name the law or the act
        goods/drone-kit.drl      | Ask what is built of them and for the end user. Note the reason and release.") | Ask what is built of them and") | goods/drone-kit.drl:18 (G12): @Steps ends in the middle of a sentence, with " Ask what is built of them and"
        goods/drone-kit.drl      | @Steps("Read these rows | @Steps("these rows       | goods/drone-kit.drl:18 (G12): @Steps begins in the middle of a sentence, with "these rows together. Ask what "; write it whole
        goods/drone-parts.drl.csv | For those of 300 km range it is 5A101.,"Hold the goods. | For those of 300 km range it is 5A101.,torn,"Hold the goods. | goods/drone-parts.drl.csv:W32: "x" stands beside the table, which ends with column V
        documents/forwarder-as-end-user.drl | @Id("D02")      | @Id("D03")                | end-use/new-company-in-priority-goods.drl:12 (D03): the id D03 is taken by documents/forwarder-as-end-user.drl:7; give this rule one of its own
        goods/drone-endurance.drl | : Goods(                  | : Gods(                    | goods/drone-endurance.drl:37 (I02): there is no fact type "Gods"; write "Goods" if that is meant; "tidewaiter rules facts" lists them all (also in line 53, 67, 83 and
        tables/codes.control-parameters.csv | max_continuous_power,>,16, | max_continuous_power,>,30, | tables/codes.control-parameters.csv:control-parameters!F71: "30" decides nothing: what is asked is the parameter china-engine-power, which is 16; change the two together
        tables/codes.control-parameters.csv | parameter china-engine-power | ``           | tables/codes.control-parameters.csv:control-parameters!M71: the row decides nothing: its group has no class and measure
        tables/codes.control-parameters.csv | parameter china-engine-power | parameter china-motor-power | tables/codes.control-parameters.csv:control-parameters!M71: there is no parameter "china-motor-power"
        parties/sdn-needs-bis-licence.drl | @RestsOn("P01, P02") | @RestsOn("P01, P92") | parties/sdn-needs-bis-licence.drl:15 (P03): @RestsOn names a rule that does not exist: P92; put that rule back, or name another
        parties/sdn-needs-bis-licence.drl | @RestsOn("P01, P02") | @RestsOn("P06") | parties/sdn-needs-bis-licence.drl:15 (P03): @RestsOn names P06, which rests on another rule itself; name that one
        parties/sdn-needs-bis-licence.drl | @RestsOn("P01, P02") | @RestsOn("") | parties/sdn-needs-bis-licence.drl:15 (P03): @RestsOn names no rule; write ids such as P01, P02
        parties/sdn-needs-bis-licence.drl | @Of("P03") | @Of("P03") @RestsOn("P02") | parties/sdn-needs-bis-licence.drl:33 (P03): @RestsOn is said once for a rule, beside its @Id
        tables/countries.diversion.csv | GE,Georgia,        | GE,Germany,               | tables/countries.diversion.csv:diversion!A5: "GE" is Georgia, and the row names Germany; correct the letters or the name
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|dron[ei]s?|u.a.v.|` | words/goods/drones.tsv:4: "dron[ei]s?" is written as a search pattern
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|the|u.a.v.|` | words/goods/drones.tsv:4: "the" says nothing of goods and stands in nearly every description
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|autopilot|u.a.v.|` | words/goods/drones.tsv:4: "autopilot" is DRONE here and AUTOPILOT in words/goods/
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|flugmotor|u.a.v.|` | words/goods/drones.tsv:4: "flugmotor" is DRONE here and
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|kitebird,u.a.v.|` | words/goods/drones.tsv:4: "kitebird,u.a.v." is one word with a comma in it; words are parted by a bar, as in kitebird|u.a.v.
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|kitebird; u.a.v.|` | words/goods/drones.tsv:4: "kitebird; u.a.v." is one word with a semicolon in it; words are parted by a bar, as in kitebird|u.a.v.
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|kitebird k9, kitebird k10|u.a.v.|` | words/goods/drones.tsv:4: "kitebird k9, kitebird k10" is one word with a comma in it; words are parted by a bar, as in kitebird k9|kitebird k10
        parameters/drones.yaml   | value: 46.3                | value: 46.3 km/h          | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 is no number and no day: 46.3 km/h; write the number alone
        words/goods/drones.tsv   | `	drone|u.a.v.|` | `	drone|kitеbird|u.a.v.|` | words/goods/drones.tsv:4: "kitеbird" has letters of two alphabets that look alike (е is Cyrillic); type it anew
        words/goods/drones.tsv   | `	ja	` | `	jp	` | words/goods/drones.tsv:166: "jp" is no language; write its two letters of ISO 639-1, such as ja for Japanese
        words/goods/units.tsv    | `ANGLE	0.001	` | `ANGLE	0,001	` | words/goods/units.tsv:54: says "SMALL_ANGLE" and "0,001", and needs what is measured, such as POWER, and how much one is, with a point as in 0.7457
        goods/drone-parts.drl.csv | toRisky == $param | goes to a risky destination | goods/drone-parts.drl.csv:K8: "goes to a risky destination" says no condition
        goods/drone-parts.drl.csv | {goods.item}; {goods.measures}. Adaptive antennas for satellite navigation are controlled | {goods.item]; {goods.measures}. Adaptive antennas for satellite navigation are controlled | goods/drone-parts.drl.csv:T10 (G08): nothing fills {goods.item]; {goods.measures}
        documents/amounts-disagree.drl | @Of("D10") | @Of("D01") | documents/amounts-disagree.drl:31 (D01): this file asks the question of D10, and the condition says that it is of D01
        words/goods/vague.tsv    | # source:                  | # sauce:                  | words/goods/vague.tsv:6: has no source; write a line # source: above it
        """)
    void isToldOnce(String file, String was, String is, String told) throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(file, text -> text.replace(was, is));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        parties/entity-list-party.drl | list == "BIS-EL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | list == "BIS-ELL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | parties/entity-list-party.drl:28 (P06): "list" of PartyMatch is never "BIS-ELL"; write "BIS-EL" if that is meant
        parties/entity-list-party.drl | list == "BIS-EL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | list in ( "BIS-EL", "BIS-ELL" ), !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | parties/entity-list-party.drl:28 (P06): "list" of PartyMatch is never "BIS-ELL"; write "BIS-EL" if that is meant
        parties/entity-list-party.drl | list == "BIS-EL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | list = "BIS-EL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | parties/entity-list-party.drl:28 (P06): "=" compares nothing; write "=="
        parties/entity-list-party.drl | `!addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed || confirmedByDestination || byIdentifier )` | `!addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed || confirmedByDestination || byIdentifier` | parties/entity-list-party.drl:28 (P06): the bracket "(" behind PartyMatch is not closed; write ")" where it ends
        parties/entity-list-party.drl | $match : PartyMatch( list == "BIS-EL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | exists ( Line() Line() ) $match : PartyMatch( list == "BIS-EL", !byAddress, strong, applies, !addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed | parties/entity-list-party.drl:28 (P06): neither "and" nor "or" stands before "Line" in a bracket; write one of them, or close the bracket before it
        parties/entity-list-party.drl | `!addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed || confirmedByDestination || byIdentifier )` | `!addressEntry, effect != ListEffect.LISTED_ITEMS, confirmed || confirmedByDestination || byIdentifier ))` | parties/entity-list-party.drl:28 (P06): the bracket ")" closes none that is open; take it out
        goods/drone-kit.drl      | $kit : Kit( toRisky,       | $kit : Kit( toRisky \u2260      | goods/drone-kit.drl:25 (G12): \u2260 stands where != is needed
        goods/drone-kit.drl      | @Owner("export control desk") | @Owner(\u201cexport control desk\u201d) | goods/drone-kit.drl:22 (G12): \u201c stands where " is needed
        goods/drone-kit.drl      | @Owner("export control desk") | `@Owner( "export control desk")` | goods/drone-kit.drl:22 (G12): a hard blank (U+00A0) stands where a blank is needed; delete it and type one
        goods/drone-kit.drl      | @Owner("export             | `@Owner("ex​port`     | goods/drone-kit.drl:22 (G12): a sign that nobody sees (U+200B) stands here; delete it
        goods/drone-kit.drl      | kinds >= $limits.kitKinds, flying | kinds >= $limits.kitKindsMost, flying | goods/drone-kit.drl:25 (G12): Limits has no property "kitKindsMost"; the nearest of 74 are kitKinds, kitKindsToHold, deMinimis, droneGust, engineSigns, kitFlyingKinds, listAge, toyPayload, toyTakeOffMass, wholeList
        goods/drone-endurance.drl | Trait.WITHIN_SIGHT        | Trait.WITHIN_SIGTH         | goods/drone-endurance.drl:37 (I02): there is no Trait.WITHIN_SIGTH; write "WITHIN_SIGHT" if that is meant (also in line 53, 67, 83 and 15 more)
        parties/entity-list-party.drl | {match.notice}         | {match.notise}             | parties/entity-list-party.drl:16 (P06): nothing fills {match.notise}; write "match.notice" if that is meant (also in line 21, 33, 36 and 6 more)
        parties/entity-list-party.drl | "party.name            | "party.nam                | parties/entity-list-party.drl:20 (P06): there is no field "party.nam"; write "party.name" if that is meant
        parties/entity-list-party.drl | @EffectiveFrom("2014   | @EffectiveFrom("2104       | parties/entity-list-party.drl:18 (P06): "2104-03-17" lies more than 20 years ahead; correct the year
        parties/entity-list-party.drl | @EffectiveFrom("2014   | @EffectiveFrom("1014       | parties/entity-list-party.drl:18 (P06): "1014-03-17" lies before 1945; correct the year
        goods/drone-kit.drl      | @Severity("REVIEW")        | @Severity("REVEIW")        | goods/drone-kit.drl:12 (G12): @Severity is BLOCK, HOLD, REVIEW or INFO, not "REVEIW"
        parameters/drones.yaml   | `  asks: In which gusts`    | `\tasks: In which gusts`   | parameters/drones.yaml:13: a tab stands before the words of this line; indent it with blanks
        parameters/drones.yaml   | "9A012.a.1 (FR Doc. 2026-01059), 25 knots" | "tbd"      | parameters/drones.yaml:16: drone-gust: the value from 2014-03-17 cites nothing; write cites: with the law or the act, such as "15 CFR 744.3"
        parameters/drones.yaml   | from: 2014-03-17, value: 46.3 | from: 2105-01-01, value: 46.3 | parameters/drones.yaml:16: drone-gust: the value from 2105-01-01 is no law yet: "2105-01-01" lies more than 20 years ahead; correct the year
        """)
    void isNamedByItsCause(String file, String was, String is, String told) throws IOException {
        isToldOnce(file, was, is, told);
    }

    @Test
    void aMissingLineIsNamedAlone() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit("parties/entity-list-party.drl", text -> text.replaceFirst("\nend\n", "\n"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "parties/entity-list-party.drl:30 (P06): the rule has no line \"end\" of its own; write"
                                + " it on a line alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entity-list-party copy", "entity-list-party-2", "zz"})
    void aCopyOfARuleFileIsAccusedAndNotTheOneThatWasThere(String name) throws IOException {
        var copy = RulesCopy.in(folder);
        var rules = folder.resolve("parties/entity-list-party.drl");
        Files.copy(rules, folder.resolve("parties/" + name + ".drl"));
        var told =
                "parties/" + name + ".drl:12 (P06): the id P06 is taken by parties/entity-list-party.drl:11, of which"
                        + " this is a copy; delete it, or give it an id and names of its own";

        assertThat(copy.refusal().problems()).extracting(Problem::toString).containsExactly(told);

        Files.copy(
                folder.resolve("parties/entity-list-party.scenarios.csv"),
                folder.resolve("parties/" + name + ".scenarios.csv"));
        assertThat(copy.refusal().problems()).extracting(Problem::toString).containsExactly(told);
    }

    @Test
    void aRuleThatIsGoneIsToldOnceHoweverManyRestOnIt() throws IOException {
        var copy = RulesCopy.in(folder);
        Files.delete(folder.resolve("parties/listed-party-by-name.drl"));
        Files.delete(folder.resolve("parties/listed-party-by-name.scenarios.csv"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("@RestsOn names a rule that does not exist: P02; put that rule back, for ")
                .endsWith(" rest on it, too");
    }

    @Test
    void aDayOrACountryOfAScenarioThatIsNoneIsNamed() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "goods/jurisdiction-not-determined.scenarios.csv",
                text -> text.replaceFirst("2025-03-03", "2025-02-30").replaceFirst("MY,IR", "MY,QQ"));
        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .anySatisfy(told -> assertThat(told).contains("I2: \"2025-02-30\" is no day; write it as 2024-10-17"))
                .anySatisfy(
                        told -> assertThat(told).contains("H3: \"QQ\" is no country; write two letters such as AE"));
    }

    @Test
    void aHeadingOfScenariosIsToldOnceInItsRow() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "parties/entity-list-party.scenarios.csv",
                text -> text.replaceFirst("consignee.country", "consignee.countri")
                        .replaceFirst(",HOLD,", ",STOP,"));
        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told)
                                .matches("parties/entity-list-party.scenarios.csv:[A-Z]1: there is no field"
                                        + " \"consignee.countri\"; write \"consignee.country\" if that is meant"),
                        told -> assertThat(told)
                                .matches("parties/entity-list-party.scenarios.csv:[A-Z]2: \"STOP\" is none of BLOCK,"
                                        + " CANNOT_CHECK, HOLD, INFO, PASSED, REVIEW"),
                        told -> assertThat(told).startsWith("versions.lock: "));
    }

    @Test
    void scenariosThatAreLeftOfARuleAreOneSentence() throws IOException {
        RulesCopy.in(folder);
        Files.delete(folder.resolve("goods/drone-kit.drl"));
        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .hasSize(2)
                .first()
                .isEqualTo("goods/drone-kit.scenarios.csv: has no rules; put goods/drone-kit.drl back, or delete these"
                        + " scenarios with their rule");
    }

    @Test
    void aFileThatNobodyReadsIsNamedInPlaceOfWhatIsMissingWithoutIt() throws IOException {
        var copy = RulesCopy.in(folder);
        Files.move(folder.resolve("goods/drone-kit.drl"), folder.resolve("goods/drone-kit.drl.txt"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "goods/drone-kit.drl.txt: is read by nobody; the name of a rule file ends with .drl, that of"
                                + " its scenarios with .scenarios.csv");
    }

    @Test
    void aNumberThatARuleAsksItselfIsHeldAgainstTheRule() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "tables/codes.control-parameters.csv", text -> text.replace("frame_rate,<=,9,", "frame_rate,<=,8.5,"));

        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .first()
                .asString()
                .contains("control-parameters!F59: \"8.5\" decides nothing: rule G08 asks it and says another number");
    }

    @Test
    void aMeasureThatNoRowNamesIsTold() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.append(
                "tables/documents.time-boxed-measures.csv",
                "XX-1-2026,A measure of this test,EU,2026-01-01,,,,,Reg. (EU) 833/2014,sourced,");

        assertThat(copy.refusal().problems())
                .singleElement()
                .asString()
                .contains("the row decides nothing, for \"XX-1-2026\" stands in no row of \"ownership\" or"
                        + " \"timed-goods\"; name it there, or take the row out");
    }

    @Test
    void aColumnThatNoRuleAsksForIsToldAtItsLine() throws IOException {
        var copy = RulesCopy.in(folder);
        int line = copy.append("words/manifest/own-columns.tsv", "closed-project\tclosed project|project closed");

        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .containsExactly("words/manifest/own-columns.tsv:" + line + ": closed-project: no rule asks for this"
                        + " column; write OwnColumn( name == \"closed-project\" ) in a rule, or take it out");
    }

    @Test
    void scenariosPartedBySemicolonsAreOneSentence() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit("goods/drone-kit.scenarios.csv", text -> text.replace(',', ';'));

        assertThat(RulesCheck.of(folder).problems())
                .extracting(Problem::toString)
                .first()
                .isEqualTo("goods/drone-kit.scenarios.csv: cannot be read: its cells are parted by semicolons; save it"
                        + " with commas");
    }

    @Test
    void aTextInAnotherEncodingIsNamed() throws IOException {
        var copy = RulesCopy.in(folder);
        for (var file : new String[] {"goods/drone-kit.drl", "tables/codes.chpl.csv", "parameters/drones.yaml"}) {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            int line = text.split("\n", -1).length;
            Files.write(path, (text + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(copy.refusal().problems())
                    .extracting(Problem::toString)
                    .contains(file + ":" + line + ": is not written in UTF-8; save it again in that encoding");
            Files.writeString(path, text);
        }
    }
}
