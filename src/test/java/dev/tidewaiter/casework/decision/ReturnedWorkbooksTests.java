package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A workbook goes out with verdicts, and comes back with what officers wrote into it; the same on both databases. */
abstract class ReturnedWorkbooksTests extends ReturnedWorkbooksFixture {

    @Test
    void answersBecomeProposalsOfWhoImportsThem() throws Exception {
        var rows = byRow();
        var answers = new TreeMap<Integer, String[]>();
        rows.keySet().forEach(row -> answers.put(row, new String[] {"Release : Permitted", "licence 7"}));
        write(answers);
        var all = rows.values().stream().flatMap(List::stream).toList();
        assertThat(imported())
                .isEqualTo(new ReturnedWorkbooks.Imported(rows.size(), all.size(), 0, 0, List.of(), true));
        for (var finding : all) {
            var decision = decisions.about(finding.id()).get(0);
            assertThat(decision.given().answer()).isEqualTo(DecisionAnswer.PERMITTED);
            assertThat(decision.state()).as("of " + finding.severity()).isEqualTo(DecisionState.PROPOSED);
            assertThat(decision.asked().proposedBy()).isEqualTo("ann");
            assertThat(findings.find(finding.id()).orElseThrow().standing().state())
                    .isEqualTo(FindingState.PROPOSED);
        }
    }

    /** The lists hold none of the entries any more: no row about one can be cleared, and each says why before anything is taken. */
    @Test
    void whatTodaysListsForbidIsToldRowByRowAndTheOthersCanBeTaken() throws Exception {
        decisions = new Decisions(
                database,
                CLOCK,
                new AuditLog(database, CLOCK, folder.resolve("heads")),
                new EntriesToday(id -> List.of(ListSnapshot.of(id, "Test list", null, List.of(), "0", "test"))));
        var answers = new TreeMap<Integer, String[]>();
        byRow().keySet().forEach(row -> answers.put(row, new String[] {"release: permitted", "licence 7"}));
        write(answers);
        var looked = looked();
        var ofLists = looked.stream()
                .filter(answer -> !Objects.requireNonNull(answer.finding())
                        .subject()
                        .list()
                        .isEmpty())
                .toList();
        assertThat(ofLists).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.kind()).isEqualTo(ReturnedAnswer.Kind.REFUSED);
            assertThat(answer.reason()).contains("can be cleared by what the list said when it was screened");
        });
        var none = imported();
        assertThat(none.taken()).isFalse();
        assertThat(none.troubles())
                .as("of several findings of a row about one entry it is told once")
                .hasSizeLessThan(ofLists.size())
                .doesNotHaveDuplicates();
        assertThat(proposals()).isZero();
        var some = new ReturnedWorkbooks(database, CLOCK, decisions)
                .takeSome(returned, "week.xlsx", ManifestReader.of(WordLists.bundled()), "ann");
        assertThat(some.proposed())
                .isEqualTo(looked.size() - ofLists.size())
                .isEqualTo((int) proposals())
                .isPositive();
    }

    @Test
    void aRowThatIsBeingScreenedAgainIsNotSaidToBeTaken() throws Exception {
        var rows = List.copyOf(byRow().keySet());
        write(Map.of(rows.get(0), new String[] {"block", ""}, rows.get(1), new String[] {"hold", ""}));
        database.jdbc().sql("update run set state = 'QUEUED'").update();
        database.jdbc()
                .sql("delete from screened_line where sheet_row = :row")
                .param("row", rows.get(0))
                .update();
        assertThat(looked())
                .extracting(ReturnedAnswer::row, ReturnedAnswer::kind)
                .contains(tuple(rows.get(0), ReturnedAnswer.Kind.REFUSED), tuple(rows.get(1), ReturnedAnswer.Kind.NEW))
                .doesNotContain(tuple(rows.get(0), ReturnedAnswer.Kind.NEW));
        var some = new ReturnedWorkbooks(database, CLOCK, decisions)
                .takeSome(returned, "week.xlsx", ManifestReader.of(WordLists.bundled()), "ann");
        assertThat(some.proposed()).isEqualTo((int) proposals()).isPositive();
        assertThat(some.troubles())
                .extracting(ReturnedWorkbooks.Trouble::reason)
                .allMatch(why -> why.contains("again"));
    }

    @Test
    void aFalseHitIsAnotherPartyOrOtherGoodsAndNoMissingFact() throws Exception {
        var rows = byRow();
        var answers = new TreeMap<Integer, String[]>();
        rows.keySet().forEach(row -> answers.put(row, new String[] {"release: false hit", "another number"}));
        write(answers);
        var imported = imported();
        assertThat(imported.taken()).isTrue();
        var given = rows.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        finding -> finding.kind() + (finding.subject().list().isEmpty() ? "" : " of a list"),
                        Collectors.flatMapping(
                                finding -> decisions.about(finding.id()).stream()
                                        .map(decision -> decision.given().answer()),
                                Collectors.toSet())));
        assertThat(given)
                .containsEntry("FOUND of a list", Set.of(DecisionAnswer.NOT_A_MATCH))
                .containsEntry("FOUND", Set.of(DecisionAnswer.NOT_AS_SAID))
                .containsEntry("ASKS_FOR", Set.of());
        assertThat(imported.troubles())
                .isNotEmpty()
                .allSatisfy(trouble -> assertThat(trouble.reason()).contains("asks for a missing fact"));
    }

    @Test
    void aReleaseThatDoesNotSayWhyIsAskedBackWhereAPartyIsListedAndTheOtherRowsAreTaken() throws Exception {
        var rows = byRow();
        var answers = new TreeMap<Integer, String[]>();
        rows.keySet().forEach(row -> answers.put(row, new String[] {"release", "licence D123456"}));
        write(answers);
        var imported = imported();
        assertThat(imported.taken()).isTrue();
        assertThat(imported.troubles())
                .isNotEmpty()
                .allSatisfy(trouble -> assertThat(trouble.reason()).contains("does not say why"));
        var asked =
                imported.troubles().stream().map(ReturnedWorkbooks.Trouble::row).toList();
        rows.forEach((row, found) -> {
            boolean listed =
                    found.stream().anyMatch(finding -> !finding.subject().list().isEmpty());
            assertThat(asked.contains(row)).as("row " + row).isEqualTo(listed);
            assertThat(found)
                    .allSatisfy(finding -> assertThat(decisions.about(finding.id()).stream()
                                    .map(decision -> decision.given().answer()))
                            .isEqualTo(listed ? List.of() : List.of(DecisionAnswer.PERMITTED)));
        });
    }

    @Test
    void importingTwiceChangesNothing() throws Exception {
        int row = byRow().keySet().iterator().next();
        write(Map.of(row, new String[] {"block", ""}));
        int first = imported().proposed();
        assertThat(imported()).isEqualTo(new ReturnedWorkbooks.Imported(1, 0, first, 0, List.of(), true));
        assertThat(proposals()).isEqualTo(first);
    }

    @Test
    void oneRowThatCannotBeTakenLeavesAllOut() throws Exception {
        var rows = List.copyOf(byRow().keySet());
        write(Map.of(
                rows.get(0), new String[] {"block", ""},
                rows.get(1), new String[] {"release: permitted", ""},
                rows.get(2), new String[] {"ship it", ""},
                rows.get(3), new String[] {"", "only a note"},
                rows.get(4), new String[] {"hold", "", "Something else than was screened"}));
        var troubles = imported().troubles();
        assertThat(troubles).extracting(ReturnedWorkbooks.Trouble::row).containsExactlyElementsOf(rows.subList(1, 5));
        assertThat(troubles)
                .extracting(ReturnedWorkbooks.Trouble::reason)
                .satisfiesExactly(
                        noNote -> assertThat(noNote).contains("needs a note"),
                        unknown -> assertThat(unknown).contains("ship it"),
                        noDecision -> assertThat(noDecision).contains("no decision"),
                        changed -> assertThat(changed).contains("changed"));
        assertThat(proposals()).isZero();
    }

    @Test
    void aRowThatCannotBeTakenTellsWhatStandsForItsFindings() throws Exception {
        var row = byRow().entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .findFirst()
                .orElseThrow();
        var found = row.getValue().stream()
                .filter(DecisionAnswer.PERMITTED::fits)
                .findFirst()
                .orElseThrow();
        var permitted = new NewDecision(
                found.id(),
                DecisionAnswer.PERMITTED,
                "licence 7",
                "",
                DecisionScope.LINE,
                "",
                null,
                null,
                "",
                false,
                "page");
        var given = decisions.propose(permitted, "bob");
        write(Map.of(row.getKey(), new String[] {"release: permitted", ""}));
        assertThat(looked()).singleElement().satisfies(answer -> {
            assertThat(answer.reason()).contains("needs a note");
            assertThat(answer.standing()).extracting(Decision::id).containsExactly(given.id());
            assertThat(answer.ofRow())
                    .extracting(ReturnedAnswer.Standing::findings, ReturnedAnswer.Standing::answered)
                    .containsExactly(row.getValue().size(), 1);
        });
        write(Map.of(row.getKey(), new String[] {"release: permitted", "", "Something else than was screened"}));
        assertThat(looked())
                .singleElement()
                .satisfies(answer -> assertThat(answer.ofRow())
                        .as("nobody knows the row")
                        .isEqualTo(new ReturnedAnswer.Standing(0, List.of(), 0)));
    }

    @Test
    void aRowThatAKnownFalseHitSettlesIsNotSaidToHaveNothingDecided() throws Exception {
        var rows = List.copyOf(byRow().entrySet());
        var made = decisions.propose(
                new NewDecision(
                        rows.get(0).getValue().get(0).id(),
                        DecisionAnswer.UNSURE,
                        "another firm",
                        "",
                        DecisionScope.LINE,
                        "",
                        null,
                        null,
                        "",
                        false,
                        "page"),
                "bob");
        var settled = rows.get(1);
        database.jdbc().sql("""
                        insert into good_guy (id, party, party_key, list, entry, rule, severity, entry_then, party_then, decision, state,
                            made_by, made_at, expires_at)
                        values ('g', 'p', 'p', 'l', 'e', 'P02', 'HOLD', '', '', :decision, 'IN_FORCE', 'bob', 0, 1)""").param("decision", made.id()).update();
        database.jdbc()
                .sql("update finding set state = 'SETTLED', good_guy = 'g' where id = :id")
                .param("id", settled.getValue().get(0).id())
                .update();
        write(Map.of(settled.getKey(), new String[] {"dance", ""}));
        assertThat(looked())
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.standing()).extracting(Decision::id).containsExactly(made.id()));
    }

    @Test
    void aWorkbookThatWasNeverReturnedIsRefused() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new ReturnedWorkbooks(database, CLOCK, decisions)
                        .take(INPUT, "week.xlsx", ManifestReader.of(WordLists.bundled()), "ann"))
                .withMessageContaining("Decision");
    }
}
