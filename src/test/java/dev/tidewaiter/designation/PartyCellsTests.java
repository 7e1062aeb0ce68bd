package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.mention.NameCandidate;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as clerks fill them, against a list of invented names. */
class PartyCellsTests {

    private static final Designation PERSON = listed(
            "1",
            Designation.Kind.PERSON,
            List.of(new ListedName("QUILLFEATHER, Rosalind", false), new ListedName("LARKA", true)),
            new ListedIdentifier(Identifier.Kind.OTHER, "QUIR600501HXXYYZ06", "C.U.R.P."));
    private static final Designation FIRM = listed(
            "2",
            Designation.Kind.ORGANISATION,
            List.of(new ListedName("BRIARWOOD HYDRAULIC VALVES AND MARINE INSTRUMENTS ASSOCIATION", false)),
            new ListedIdentifier(Identifier.Kind.OTHER, "HRB58001", "Registration Number"));
    private static final Designation SHIP = listed(
            "3",
            Designation.Kind.VESSEL,
            List.of(new ListedName("TIN HERON 7889", false)),
            new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"));
    private static final Designation STREET = listed(
            "4",
            Designation.Kind.ORGANISATION,
            List.of(new ListedName("PROSPEKT LLC", false)),
            new ListedIdentifier(Identifier.Kind.OTHER, "11223344", "Registration Number"));
    private static final Designation ACRONYM = listed(
            "5",
            Designation.Kind.ORGANISATION,
            List.of(new ListedName("VZKBM AO", false)),
            new ListedIdentifier(Identifier.Kind.OTHER, "11223355", "Registration Number"));
    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(
            ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(PERSON, FIRM, SHIP, STREET, ACRONYM), "0", "test")));

    /** Nothing is left of it without the form, and nothing is nobody's beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"Obshchestvo s ogranichennoi otvetstvennostyu", "Joint Stock Company Bri"})
    void aLegalFormAloneIsNoNameThatWasCut(String cell) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(cell, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "на имя гр. Соломкиной Риммы Владимировны",
                "Соломкиной Римме Владимировне",
                "от Риммы Владимировны Соломкиной"
            })
    void aPersonInAnotherRussianCaseIsFound(String cell) {
        var solomkina = listed(
                "6",
                Designation.Kind.PERSON,
                List.of(new ListedName("Римма Владимировна СОЛОМКИНА", false)),
                new ListedIdentifier(Identifier.Kind.OTHER, "11223366", "Registration Number"));
        var designations = OwnThresholds.over(
                List.of(ListSnapshot.of("EU-AF", "Test list", null, List.of(solomkina), "0", "test")));
        assertThat(designations.matches(DesigneesOnTheList.party(cell, "", "")))
                .extracting(Match::strength)
                .containsExactly(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heron Linen Ltd t/a Rosalind Quillfeather",
                "QUILLFEATHER, Rosalind DBA Heron Linen GmbH",
                "Heron Linen Ltd, attn. QUILLFEATHER, Rosalind",
                "Rosalind Quillfeather Attn: Purchasing Dept",
                "1) Heron Linen Sarl 2) Rosalind Quillfeather",
                "Rosalind Quillfeather and Heron Linen Sarl",
                "To: Rosalind Quillfeather",
                "M/s Rosalind Quillfeather",
                "Rosalind Quillfeather d26 Weiyuan Small District Chenjiang Town 516229 China",
                "Rosalind Quillfeather Av. President Congo Democratic Republic of the",
                "Heron Freight Ltd\nc/o Rosalind Quillfeather\n22 Garden Road\nHarare\nZimbabwe",
                "Rosalind Quillfeather - Borrowdale, Zimbabwe",
                "QUILLFEATHERRosalind",
                "Rosalind Quillfeather Rosalind Quillfeather",
                "R O S A L I N D   Q U I L L F E A T H E R",
                "Rosalind Quillfeather Tel: +263 24 885 17",
                "Rosalind Quillfeather, email info@mail.example",
                "Rosalind Quillfeather - end user",
                "End-user is QUILLFEATHER, Rosalind",
                "à l’ordre de Rosalind Quillfeather",
                "Ship to: Rosalind Quillfeather / Warehouse No. 3",
                "Rosalind Quillfeather (the \"Buyer\")",
                "Heron Linen Ltd t/a QUILLFEATHERRosalind",
                "Rosalind QUILLFEATHER, Myananyadanar, Naypyitaw, Burma",
                "QUILLFEATHER, Rosalind, 22 Stour Road, Harare, Zimbabwe",
                "Rosalind Quillfeather Pom. 3N Liter M 6 Ul. Tsvetochnaya Smolensk 214000 Russia"
            })
    void aPersonBesideAFirmOrAnAddressIsFound(String cell) {
        assertThat(strengthOf(PERSON, cell)).isEqualTo(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clara Bell\nCURP QUIR600501HXXYYZ06", "CURP QUIR600501HXXYYZ06 Clara Bell"})
    void aNumberInTheNameCellIsFound(String cell) {
        var match = only(cell);
        assertThat(match.kind()).isEqualTo(Kind.IDENTIFIER);
        assertThat(match.listed()).isEqualTo("QUIR600501HXXYYZ06");
    }

    /** However many others stand before it. */
    @ParameterizedTest
    @ValueSource(strings = {", ", "; ", " / ", " - "})
    void theLastOfManyPartiesIsFound(String between) {
        var cell = new StringBuilder();
        for (char first = 'A'; first <= 'T'; first++) {
            cell.append(first).append("rden Linen Ltd").append(between);
            cell.append(first).append("elbury Mills GmbH").append(between);
        }

        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(cell + "Rosalind Quillfeather", "", "")))
                .extracting(match -> match.designation().entry())
                .contains("1");
    }

    @Test
    void aLabelInTheColumnForNumbersDoesNotHideTheNumber() {
        var party = DesigneesOnTheList.party("Clara Bell", "", "", "Reg. No.: HRB58001");
        assertThat(DESIGNATIONS.matches(party)).extracting(Match::kind).containsExactly(Kind.IDENTIFIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BRIARWOOD HYDRAULIC VALVES AND MARI", "Briarwood Hydraulic Valves and Mar"})
    void aNameCutAtTheWidthOfAFieldIsFoundAndShownCut(String cell) {
        var match = only(cell);
        assertThat(match.designation()).isEqualTo(FIRM);
        assertThat(match.strength()).isEqualTo(Strength.STRONG);
        assertThat(match.listed()).isEqualTo("BRIARWOOD HYDRAULIC VALVES AND MARI…".substring(0, cell.length()) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c/o BRIARWOOD HYDRAULIC VALVES AND ",
                "Briarwood Hydraulic Valves and Mari\n5 Garden Road\nHarare\nZimbabwe"
            })
    void aCutNameIsFoundBehindAJoiningWordAndAboveAnAddress(String cell) {
        assertThat(strengthOf(FIRM, cell)).isEqualTo(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BRIARWOOD HYDRAULIC VAL", "OOO BRIARWOOD HYDRAULIC VAL"})
    void aNameThatEndsInsideAWordOfTheListIsCutWhateverItsWidth(String cell) {
        assertThat(only(cell).listed()).endsWith("…");
    }

    @Test
    void aNumberWhereTheListedNameGoesOnIsNoCut() {
        assertThat(only("BRIARWOOD HYDRAULIC VALVES AND MARI").listed()).endsWith("…");
        assertThat(DESIGNATIONS.matches(
                        DesigneesOnTheList.party("BRIARWOOD HYDRAULIC VALVES AND MARI 235 ROSE ROAD", "", "")))
                .noneMatch(match -> match.listed().endsWith("…"));
    }

    @Test
    void theSameBeginningWithAnotherWidthIsAnotherName() {
        assertThat(only("BRIARWOOD HYDRAULIC VAL").listed()).endsWith("…");
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("Briarwood Hydraulic Valve", "", "")))
                .noneMatch(match -> match.listed().endsWith("…"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M/V TIN HERON 7889",
                "Vessel: Tin Heron 7889",
                "т/х TIN HERON 7889",
                "S/S TIN HERON 7889",
                "M/S Tin Heron 7889"
            })
    void aShipIsFoundBehindItsPrefix(String cell) {
        assertThat(strengthOf(SHIP, cell)).isEqualTo(Strength.STRONG);
    }

    @Test
    void aShipNamedAfterAStreetIsNoAddress() {
        var ship = listed(
                "6",
                Designation.Kind.VESSEL,
                List.of(new ListedName("QUILLSKY PROSPECT", false)),
                new ListedIdentifier(Identifier.Kind.IMO, "9074781", "IMO"));
        var list = ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(ship), "0", "test");
        for (var cell : List.of("MV Quillsky Prospect", "MV Quillsky Prospect, Moscow")) {
            assertThat(OwnThresholds.over(List.of(list)).matches(DesigneesOnTheList.party(cell, "", "")))
                    .as(cell)
                    .extracting(Match::strength)
                    .containsExactly(Strength.STRONG);
        }
    }

    @Test
    void aShipWithAnotherNumberIsAnotherShip() {
        assertThat(OwnThresholds.WORDS.candidates().of("M/V TIN HERON 7899", OwnThresholds.OF_MATCHES))
                .filteredOn(reading -> reading.sort() == NameCandidate.Sort.SHIP)
                .isNotEmpty();
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("M/V TIN HERON 4211", "", "")))
                .noneMatch(match -> match.strength() == Strength.STRONG);
    }

    @Test
    void aPrefixOfShipsMakesNoShipOfAFirm() {
        var reading = new NameCandidate("Prospekt", NameCandidate.Sort.SHIP);
        assertThat(OwnThresholds.WORDS.candidates().of("MT Prospekt", OwnThresholds.OF_MATCHES))
                .contains(reading);
        assertThat(reading.allows(
                        NameMatcher.compare("Prospekt", "PROSPEKT", Bearer.ORGANISATION),
                        OwnThresholds.OF_MATCHES.mentions().pieces()))
                .isFalse();
        assertThat(reading.allows(
                        NameMatcher.compare("Prospekt", "PROSPEKT", Bearer.VESSEL),
                        OwnThresholds.OF_MATCHES.mentions().pieces()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heron Linen Company\nProspekt Kultury, 49A\nSmolensk 214000\nRussia",
                "Heron Linen Company, Prospekt Kultury 49A, Smolensk, Russia"
            })
    void theWordForAStreetIsNoFirm(String cell) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(cell, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Prospekt LLC", "Prospekt LLC, Garden Road 5, Smolensk", "Heron Linen Company\nProspekt LLC"})
    void aFirmOfThatNameIsStillFound(String cell) {
        assertThat(strengthOf(STREET, cell)).isNotEqualTo(Strength.NEAR);
    }

    @Test
    void anExactWeakAliasIsShownAndDoesNotAccuse() {
        assertThat(strengthOf(PERSON, "Larka")).isEqualTo(Strength.WEAK);
    }

    @Test
    void anAcronymWithItsLegalFormIsAWholeNameAlsoInAnotherCountry() {
        var elsewhere = DESIGNATIONS.matches(DesigneesOnTheList.party("VZKBM AO", "DE", ""));
        assertThat(elsewhere).extracting(Match::strength).containsExactly(Strength.STRONG);
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("VZKBM GmbH", "DE", "")))
                .noneMatch(match -> match.strength() == Strength.STRONG);
    }

    private static Match only(String cell) {
        var matches = DESIGNATIONS.matches(DesigneesOnTheList.party(cell, "", ""));
        assertThat(matches).as(cell).hasSize(1);
        return matches.get(0);
    }

    private static Strength strengthOf(Designation designation, String cell) {
        return DESIGNATIONS.matches(DesigneesOnTheList.party(cell, "", "")).stream()
                .filter(match -> match.designation().equals(designation))
                .map(Match::strength)
                .findFirst()
                .orElse(Strength.NEAR);
    }

    private static Designation listed(
            String id, Designation.Kind kind, List<ListedName> names, ListedIdentifier number) {
        return Designation.listed("OFAC-SDN", id, kind)
                .names(names)
                .programmes(List.of("RUSSIA-EO14024"))
                .countries(List.of(new Country("RU")))
                .identifiers(List.of(number))
                .build();
    }
}
