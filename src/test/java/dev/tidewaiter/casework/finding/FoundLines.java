package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingWriter.Seen;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.report.lines.LineText;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.id.FindingId;
import dev.tidewaiter.screening.id.LineId;
import dev.tidewaiter.screening.id.LineIds;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lines with findings, as a run would keep them, without a rulebook. */
public final class FoundLines {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;

    public FoundLines(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** Keeps a run that began at some moment. */
    public void begun(String run, long at) {
        database.jdbc().sql("""
                        insert into run (id, kind, source, state, started_by, facts, created_at)
                        values (:id, 'JOB', :id, 'DONE', 'ann', '{}', :at)""").param("id", run).param("at", at).update();
    }

    /** An entry on a list, with some programmes. */
    public static Designation entry(String... programmes) {
        return Designation.listed("OFAC-SDN", "51298", Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName("LIMBACH AVIATION ENGINES", false)))
                .programmes(List.of(programmes))
                .countries(List.of(new Country("CN")))
                .build();
    }

    /** A party of this name in a country. */
    public static Party party(String name, String country) {
        return new Party(
                Role.CONSIGNEE,
                value(Field.CONSIGNEE_NAME, name, 3),
                Value.absent(Field.CONSIGNEE_ADDRESS, null),
                new Country(country),
                value(Field.CONSIGNEE_COUNTRY, country, 4),
                List.of());
    }

    private static Value value(Field field, String text, int column) {
        return Value.read(field, text, new CellRef(SHEET, 2, column));
    }

    /** A line that a party stands on, described somehow so that it differs from others. */
    public static GoodsLine line(Party party, String description) {
        return lineIn(SHEET.file(), party, description);
    }

    /** The same in another file. */
    public static GoodsLine lineIn(String file, Party party, String description) {
        return GoodsLine.at(new SheetRef(file, "Lines", false), 2)
                .value(party.name())
                .value(party.countryCell())
                .value(value(Field.DESCRIPTION, description, 5))
                .value(value(Field.EXPORTER_NAME, "Sender of " + description, 6))
                .party(party)
                .destination(party.country())
                .build();
    }

    /** What a rule finds on a line about its first party. */
    public static Finding finding(Severity severity, GoodsLine line, Designation entry) {
        var party = line.parties().get(0);
        var match = new Match(
                party,
                entry,
                Match.Kind.NAME,
                Match.Strength.STRONG,
                0.97,
                party.name(),
                entry.name(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);
        return new Finding(
                "P02",
                severity,
                "Title",
                "Explanation",
                "Next step",
                List.of("Law"),
                List.of(party.name()),
                match,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Keeps one finding as a run does; gives its id. */
    public String found(String run, Severity severity, GoodsLine line, Designation entry) {
        var id = new LineIds().next(line);
        var finding = finding(severity, line, entry);
        keep(run, id, new ScreenedLine(line, Verdict.of(severity), List.of(finding), List.of(), List.of()));
        return FindingId.of(id, finding).value();
    }

    /** The same of a line that stands somewhere in a file of the run. */
    public String foundAt(String run, int file, long number, Severity severity, GoodsLine line) {
        var id = new LineIds().next(line);
        var finding = finding(severity, line, entry());
        keep(
                run,
                file,
                number,
                id,
                new ScreenedLine(line, Verdict.of(severity), List.of(finding), List.of(), List.of()));
        return FindingId.of(id, finding).value();
    }

    /** The same for a party that further entries tell, too. */
    public String foundOnSeveral(
            String run, Severity severity, GoodsLine line, Designation entry, List<Designation> others) {
        var id = new LineIds().next(line);
        var also = others.stream()
                .map(other ->
                        Objects.requireNonNull(finding(severity, line, other).match()))
                .toList();
        var finding = finding(severity, line, entry).also(also);
        keep(run, id, new ScreenedLine(line, Verdict.of(severity), List.of(finding), List.of(), List.of()));
        return FindingId.of(id, finding).value();
    }

    /** Keeps two findings about one party and entry, of which the second rests on the first; gives their ids. */
    public List<String> foundResting(
            String run, Severity severity, Severity resting, GoodsLine line, Designation entry) {
        var id = new LineIds().next(line);
        var base = finding(severity, line, entry);
        var other = of("P03", resting, List.of("P01", "P02"), base);
        var verdict = Verdict.of(severity.compareTo(resting) < 0 ? severity : resting);
        keep(run, id, new ScreenedLine(line, verdict, List.of(other, base), List.of(), List.of()));
        return List.of(FindingId.of(id, base).value(), FindingId.of(id, other).value());
    }

    private static Finding of(String rule, Severity severity, List<String> restsOn, Finding like) {
        return new Finding(
                rule,
                severity,
                like.title(),
                like.explanation(),
                like.nextStep(),
                like.citations(),
                like.evidence(),
                like.match(),
                like.also(),
                restsOn,
                like.goods(),
                null);
    }

    /** Keeps a question without an answer as a run does; gives its id. */
    public String open(String run, GoodsLine line) {
        var id = new LineIds().next(line);
        var open = new NotChecked("R01", "Title", List.of(Field.DESTINATION), List.of());
        keep(run, id, new ScreenedLine(line, Verdict.CANNOT_CHECK, List.of(), List.of(open), List.of()));
        return FindingId.of(id, open).value();
    }

    private void keep(String run, LineId id, ScreenedLine line) {
        keep(run, 0, 1, id, line);
    }

    private void keep(String run, int file, long number, LineId id, ScreenedLine line) {
        var seen = new Seen(id, number, line, new LineText().parts(line));
        var writer = new FindingWriter(database, clock, audit, run, file);
        database.inTransaction(() -> {
            writer.write(List.of(seen));
            return seen;
        });
    }
}
