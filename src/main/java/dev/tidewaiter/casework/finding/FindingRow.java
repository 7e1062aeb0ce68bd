package dev.tidewaiter.casework.finding;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.report.lines.LineText;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.FindingId;
import dev.tidewaiter.screening.LineId;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
        String destination,
        String sender,
        String file,
        String json) {

    static FindingRow of(LineId id, long number, ScreenedLine line, Finding finding, LineText text) {
        return row(
                FindingId.of(id, finding),
                FindingKind.FOUND,
                id,
                number,
                finding.rule(),
                finding.severity().name(),
                Severities.rank(finding.severity().name()),
                finding.match(),
                line,
                text.of(finding));
    }

    static FindingRow of(LineId id, long number, ScreenedLine line, NotChecked open, LineText text) {
        return row(
                FindingId.of(id, open),
                FindingKind.ASKS_FOR,
                id,
                number,
                open.rule(),
                Severities.CANNOT_CHECK,
                Severities.rank(Severities.CANNOT_CHECK),
                null,
                line,
                text.of(open));
    }

    private static FindingRow row(
            FindingId id,
            FindingKind kind,
            LineId lineId,
            long number,
            String rule,
            String severity,
            int rank,
            @Nullable Match match,
            ScreenedLine line,
            String json) {
        var to = line.line().destination();
        return new FindingRow(
                id,
                kind,
                lineId,
                number,
                rule,
                severity,
                rank,
                match,
                to == null ? "" : to.iso2(),
                sender(line.line()),
                line.line().sheet().file(),
                json);
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
        return match == null ? "" : AsThen.key(match.party());
    }

    boolean isInformation() {
        return severity.equals(Severities.INFO);
    }

    /** The worse of two that say the same of the same line. */
    FindingRow worse(FindingRow other) {
        return other.rank < rank ? other : this;
    }

    /** The first fifteen columns of the insert. */
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
    }
}
