package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.finding.FindingWriter.Seen;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.id.FindingId;
import dev.tidewaiter.screening.id.LineId;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Identifier;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A finding or an open question of a line that was just screened, as it is kept. */
record FindingRow(
        FindingId id,
        FindingKind kind,
        LineId line,
        long number,
        String rule,
        String severity,
        int rank,
        @Nullable Match match,
        List<Match> also,
        String restsOn,
        String destination,
        String sender,
        String file,
        String goods,
        String lineParties,
        String json) {

    private static final int LONGEST_GOODS = 300;

    /** What a rule said, and how it is written down. */
    private record Said(FindingId id, FindingKind kind, String rule, String severity, String restsOn, String json) {}

    /** What was found on a line and what it gave no answer to, in this order. */
    static List<FindingRow> of(Seen seen) {
        var rows = new ArrayList<FindingRow>();
        int at = 0;
        for (var finding : seen.line().findings()) {
            var restsOn = RestingFindings.base(finding, seen.id(), seen.line().findings());
            rows.add(of(seen, finding, restsOn, seen.texts().findings().get(at++)));
        }
        at = 0;
        for (var open : seen.line().notChecked()) {
            rows.add(of(seen, open, seen.texts().notChecked().get(at++)));
        }
        return rows;
    }

    private static FindingRow of(Seen seen, Finding finding, String restsOn, String json) {
        var id = FindingId.of(seen.id(), finding);
        var said = new Said(
                id, FindingKind.FOUND, finding.rule(), finding.severity().name(), restsOn, json);
        return row(seen, said, finding.match(), finding.also());
    }

    private static FindingRow of(Seen seen, NotChecked open, String json) {
        var id = FindingId.of(seen.id(), open);
        var said = new Said(id, FindingKind.ASKS_FOR, open.rule(), Severities.CANNOT_CHECK, "", json);
        return row(seen, said, null, List.of());
    }

    private static FindingRow row(Seen seen, Said said, @Nullable Match match, List<Match> also) {
        var line = seen.line().line();
        var to = line.destination();
        return new FindingRow(
                said.id(),
                said.kind(),
                seen.id(),
                seen.number(),
                said.rule(),
                said.severity(),
                Severities.rank(said.severity()),
                match,
                also,
                said.restsOn(),
                to == null ? "" : to.iso2(),
                sender(line),
                line.sheet().file(),
                match == null ? goods(line) : "",
                parties(line),
                said.json());
    }

    /** By what the goods are known from line to line: the letters and digits of their description. */
    private static String goods(GoodsLine line) {
        var key = Identifier.compact(line.text(Field.DESCRIPTION));
        return key.length() > LONGEST_GOODS ? key.substring(0, LONGEST_GOODS) : key;
    }

    /** Everybody whom the line names, each once. */
    private static String parties(GoodsLine line) {
        return line.parties().stream()
                .map(party -> party.name().text())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The exporter; where the line names none, who shipped the goods. */
    private static String sender(GoodsLine line) {
        var exporter = line.text(Field.EXPORTER_NAME);
        return exporter.isEmpty() ? line.text(Field.SHIPPER_NAME) : exporter;
    }

    String list() {
        return match == null ? "" : match.designation().list();
    }

    String entry() {
        return match == null ? "" : match.designation().entry();
    }

    String party() {
        return match == null ? "" : match.party().name().text();
    }

    String partyKey() {
        return match == null ? "" : MajorFields.key(match.party());
    }

    /** What led to the entry; empty where it is about none. */
    String matchKind() {
        return match == null ? "" : match.kind().name();
    }

    /** Whether a second person has to approve what settles it. */
    boolean needsTwo() {
        return FourEyes.needed(severity);
    }

    boolean isInformation() {
        return severity.equals(Severities.INFO);
    }

    /** The worse of two that say the same of the same line. */
    FindingRow worse(FindingRow other) {
        return other.rank < rank ? other : this;
    }

    /** The first sixteen columns of the insert. */
    void set(PreparedStatement insert) throws SQLException {
        insert.setString(1, id.value());
        insert.setString(2, kind.name());
        insert.setString(3, line.toString());
        insert.setString(4, rule);
        insert.setString(5, severity);
        insert.setInt(6, rank);
        insert.setString(7, list());
        insert.setString(8, entry());
        insert.setString(9, destination);
        insert.setString(10, sender);
        insert.setString(11, party());
        insert.setString(12, partyKey());
        insert.setString(13, file);
        insert.setString(14, json);
        insert.setLong(15, number);
        insert.setString(16, goods);
    }
}
