package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.run.KeptBasis;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.report.lines.LineText;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookSnapshot;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.id.FindingId;
import dev.tidewaiter.screening.id.LineId;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges the line of an evidence file again, by the rules and lists of its day as they were kept, and says what differs. */
public final class Replay {

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final RunBases bases;

    public Replay(Database database, Clock clock) {
        this.database = database;
        this.bases = new RunBases(database, clock);
    }

    /**
     * What came of it.
     *
     * @param differences a sentence for each thing that is not as it was; empty when the answer and its fingerprint are the same
     * @param fingerprint the fingerprint of the answer today
     */
    public record Outcome(List<String> differences, String fingerprint) {}

    /**
     * Judges again.
     *
     * @param evidence the file's text
     * @throws NoEvidence when it is none, was changed, is of another installation, or what it rests on is not kept; nothing was run then
     */
    public Outcome of(String evidence) throws NoEvidence {
        var made = checked(evidence);
        if (!made.has("basis") || !made.has("line")) {
            throw new NoEvidence(
                    "The decision was made on a finding whose line or lists were not kept, so it cannot be judged again.");
        }
        var basis = KeptBasis.parse(made.get("basis").toString());
        var line = LineAsRead.parse(made.get("line").toString()).line();
        var rulebook = rulebook(basis);
        var lists = lists(basis);
        var asOf = AsOf.parse(basis.asOf(), basis.startedOn());
        var designations = withOwners(basis, rulebook.designations(lists, basis.startedOn()));
        try (var screener = new LineScreener(rulebook, designations, new Options(asOf, false))) {
            var differences = new ArrayList<String>();
            compare(basis, screener.basis(), differences);
            compare(made, screener.screen(line), differences);
            return new Outcome(List.copyOf(differences), screener.basis().fingerprint());
        }
    }

    /** What the decision was made on, from a file that is what this installation wrote. */
    private JsonNode checked(String evidence) throws NoEvidence {
        JsonNode document;
        try {
            document = JSON.readTree(evidence);
        } catch (JacksonException e) {
            throw new NoEvidence("This file is no evidence of Tidewaiter: it is not JSON.");
        }
        if (!document.isObject() || !document.path("kind").asString("").equals(DecisionEvidence.KIND)) {
            throw new NoEvidence(
                    "This file is no evidence of Tidewaiter. Take one from /api/v1/decisions/ID/evidence.");
        }
        if (document.path("version").asInt(0) != DecisionEvidence.VERSION) {
            throw new NoEvidence("This evidence was written by a newer program. Replay it with that one.");
        }
        var seal = document.path("seal").asString("");
        var content = document.deepCopy().asObject();
        content.remove("seal");
        if (!Seal.of(content).equals(seal)) {
            throw new NoEvidence(
                    "This evidence was changed after it was written: its seal does not fit. Take the file anew.");
        }
        var id = document.path("decision").path("id").asString("");
        var kept = DecisionEvidence.made(database, id)
                .orElseThrow(() -> new NoEvidence(
                        "This data folder knows no decision %s: the evidence is of another installation. Name its data folder with --data."
                                .formatted(id)));
        if (!Seal.of(JSON.readTree(kept)).equals(Seal.of(document.path("made")))) {
            throw new NoEvidence("This evidence is not what was kept with its decision: one of the two was changed.");
        }
        return document.get("made");
    }

    private Rulebook rulebook(KeptBasis basis) throws NoEvidence {
        var kept = bases.rulebook(basis)
                .orElseThrow(
                        () -> new NoEvidence("The rulebook %s is not kept in this data folder, or was changed there."
                                .formatted(basis.rules().version())));
        try {
            return RulebookSnapshot.load(kept);
        } catch (InvalidRulebook | IOException e) {
            throw new NoEvidence("Today's program cannot load the rulebook %s: %s"
                    .formatted(basis.rules().version(), e.getMessage()));
        }
    }

    private List<ListSnapshot> lists(KeptBasis basis) throws NoEvidence {
        var lists = new ArrayList<ListSnapshot>();
        for (var held : basis.lists()) {
            lists.add(bases.list(held)
                    .orElseThrow(() ->
                            new NoEvidence("The list %s of %s is not kept in this data folder, or was changed there."
                                    .formatted(held.id(), held.published()))));
        }
        return lists;
    }

    private Designations withOwners(KeptBasis basis, Designations lists) throws NoEvidence {
        var held = basis.owners();
        if (held == null) {
            return lists;
        }
        return lists.with(bases.owners(held)
                .orElseThrow(
                        () -> new NoEvidence("The owners of %s are not kept in this data folder, or were changed there."
                                .formatted(held.file()))));
    }

    private static void compare(KeptBasis then, Basis now, List<String> differences) {
        if (!then.program().equals(now.program().title())) {
            differences.add("The program was %s and is %s."
                    .formatted(then.program(), now.program().title()));
        } else if (!then.programSha256().equals(now.program().sha256())) {
            differences.add("The program has the same version and another hash: it was built anew.");
        }
        if (!then.fingerprint().equals(now.fingerprint())) {
            differences.add("The fingerprint was %s and is %s.".formatted(then.fingerprint(), now.fingerprint()));
        }
    }

    private static void compare(JsonNode made, ScreenedLine now, List<String> differences) {
        var written = answer(made, now);
        var rule = made.path("asWritten").path("rule").asString("");
        if (written == null) {
            differences.add("Rule %s said %s of this line and now says nothing; the line is %s."
                    .formatted(rule, made.path("severity").asString(""), now.verdict()));
            return;
        }
        var then = made.get("asWritten");
        for (var name : new TreeSet<>(union(then, written))) {
            var old = then.path(name);
            var young = written.path(name);
            if (!Seal.of(old).equals(Seal.of(young))) {
                differences.add("Rule %s: %s was %s and is %s.".formatted(rule, name, shown(old), shown(young)));
            }
        }
    }

    private static List<String> union(JsonNode one, JsonNode other) {
        var names = new ArrayList<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }

    /** What today's answer writes for the same finding or question; null when it has none. */
    private static @Nullable JsonNode answer(JsonNode made, ScreenedLine now) {
        var line = LineId.parse(made.path("lineId").asString(""));
        var id = made.path("finding").asString("");
        var text = new LineText();
        for (var finding : now.findings()) {
            if (FindingId.of(line, finding).value().equals(id)) {
                return JSON.readTree(text.of(finding));
            }
        }
        for (var open : now.notChecked()) {
            if (FindingId.of(line, open).value().equals(id)) {
                return JSON.readTree(text.of(open));
            }
        }
        return null;
    }
}
