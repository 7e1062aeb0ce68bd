package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingMergerTests {

    private static final Party PARTY = FoundLines.party("Kestrel Motors", "CN");

    private static RankedFinding found(Severity severity, Kind kind, double score, String list, String entry) {
        return found(severity, kind, score, list, entry, List.of());
    }

    private static RankedFinding found(
            Severity severity, Kind kind, double score, String list, String entry, List<ListedIdentifier> numbers) {
        var listed = Designation.listed(list, entry, Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName("KESTREL MOTORS " + entry, false)))
                .programmes(List.of("PROGRAMME"))
                .countries(List.of(new Country("CN")))
                .identifiers(numbers)
                .build();
        var match = new Match(
                PARTY,
                listed,
                kind,
                Match.Strength.STRONG,
                score,
                PARTY.name(),
                listed.name(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);
        var finding = new Finding(
                "P02",
                severity,
                "Title",
                "Is " + entry + ".",
                "Stop for " + list + ".",
                List.of("Law", "Law of " + list),
                List.of(),
                match,
                List.of(),
                List.of(),
                null,
                null);
        return new RankedFinding(finding, "P02 " + severity, false, "Regime of " + list, "It does " + entry + ".");
    }

    private static List<Finding> joined(List<RankedFinding> findings) {
        return FindingMerger.joined(findings, 0.06);
    }

    @Test
    void howFarTwoEntriesMayDifferIsAParameter() {
        var found = List.of(
                found(Severity.BLOCK, Kind.NAME, 1, "ONE", "1"), found(Severity.BLOCK, Kind.NAME, 0.97, "TWO", "2"));
        assertThat(FindingMerger.joined(found, 0.031)).hasSize(1);
        assertThat(FindingMerger.joined(found, 0.029)).hasSize(2);
    }

    @Test
    void onePartyOnThreeListsIsOneFindingWithItsSources() {
        var joined = joined(List.of(
                found(Severity.BLOCK, Kind.NAME, 1, "ONE", "1"),
                found(Severity.BLOCK, Kind.NAME, 0.98, "TWO", "2"),
                found(Severity.BLOCK, Kind.NAME, 0.97, "THREE", "3")));
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).sources())
                .extracting(source -> source.designation().list())
                .containsExactly("ONE", "TWO", "THREE");
        assertThat(joined.get(0).explanation())
                .isEqualTo("Is 1. Also TWO entry 2 \"KESTREL MOTORS 2\" (PROGRAMME), Regime of TWO: It does 2;"
                        + " and THREE entry 3 \"KESTREL MOTORS 3\" (PROGRAMME), Regime of THREE: It does 3.");
    }

    @Test
    void theLawAndTheStepOfEachListAreKept() {
        var joined = joined(List.of(
                found(Severity.BLOCK, Kind.NAME, 1, "ONE", "1"), found(Severity.BLOCK, Kind.NAME, 1, "TWO", "2")));
        assertThat(joined).singleElement().satisfies(finding -> {
            assertThat(finding.citations()).containsExactly("Law", "Law of ONE", "Law of TWO");
            assertThat(finding.nextStep()).isEqualTo("Stop for ONE. Regime of TWO: Stop for TWO.");
        });
    }

    @Test
    void howTheStepsOfAllListsBeginIsSaidOnce() {
        var one = stepping("ONE", "Compare the numbers. If it is this party: Stop the shipment. Has ONE licensed it?");
        var two = stepping("TWO", "Compare the numbers. If it is this party: Stop the money. Has TWO licensed it?");
        assertThat(joined(List.of(one, two)).get(0).nextStep())
                .isEqualTo("Compare the numbers. If it is this party: Stop the shipment. Has ONE licensed it?"
                        + " Regime of TWO: Stop the money. Has TWO licensed it?");
    }

    private static RankedFinding stepping(String list, String step) {
        var told = found(Severity.BLOCK, Kind.NAME, 1, list, "1");
        var finding = told.finding();
        var stepping = new Finding(
                finding.rule(),
                finding.severity(),
                finding.title(),
                finding.explanation(),
                step,
                finding.citations(),
                finding.evidence(),
                finding.match(),
                List.of(),
                List.of(),
                null,
                null);
        return new RankedFinding(stepping, told.branch(), told.toldFirst(), told.regime(), told.consequence());
    }

    @Test
    void twoEntriesOfOneListStayTwoFindings() {
        assertThat(joined(List.of(
                        found(Severity.HOLD, Kind.NAME, 1, "ONE", "1"),
                        found(Severity.HOLD, Kind.NAME, 1, "ONE", "2"))))
                .hasSize(2);
    }

    @Test
    void twoEntriesOfOneListThatHaveOneNumberAreOneParty() {
        var number = List.of(new ListedIdentifier(Identifier.Kind.INN, "3808184570", "Tax ID No."));
        assertThat(joined(List.of(
                        found(Severity.HOLD, Kind.NAME, 1, "ONE", "1", number),
                        found(Severity.HOLD, Kind.NAME, 1, "ONE", "2", number))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sources()).hasSize(2));
    }

    @Test
    void whatIsLessLikeOrLessSevereStaysApart() {
        assertThat(joined(List.of(
                        found(Severity.BLOCK, Kind.NAME, 1, "ONE", "1"),
                        found(Severity.HOLD, Kind.NAME, 1, "TWO", "2"),
                        found(Severity.BLOCK, Kind.NAME, 0.9, "THREE", "3"))))
                .hasSize(3);
    }

    @Test
    void aBuildingThatSeveralListedFirmsShareIsOneBuilding() {
        assertThat(joined(List.of(
                        found(Severity.HOLD, Kind.ADDRESS, 1, "ONE", "1"),
                        found(Severity.HOLD, Kind.ADDRESS, 1, "ONE", "2"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also()).hasSize(1));
    }
}
