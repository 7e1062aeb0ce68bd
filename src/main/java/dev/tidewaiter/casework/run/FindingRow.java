package dev.tidewaiter.casework.run;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.screening.FindingId;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.shipment.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What the queue sorts and counts findings by. */
record FindingRow(
        FindingId id,
        String rule,
        String severity,
        int rank,
        String list,
        String entry,
        String destination,
        String sender,
        String party,
        String file) {

    static FindingRow of(FindingId id, ScreenedLine line, Finding finding) {
        var match = finding.match();
        var to = line.line().destination();
        return new FindingRow(
                id,
                finding.rule(),
                finding.severity().name(),
                finding.severity().ordinal(),
                match == null ? "" : match.designation().list(),
                match == null ? "" : match.designation().entry(),
                to == null ? "" : to.iso2(),
                line.line().text(Field.EXPORTER_NAME),
                match == null ? "" : match.party().name().text(),
                line.line().sheet().file());
    }

    void set(PreparedStatement insert, String line) throws SQLException {
        insert.setString(1, id.value());
        insert.setString(2, line);
        insert.setString(3, rule);
        insert.setString(4, severity);
        insert.setInt(5, rank);
        insert.setString(6, list);
        insert.setString(7, entry);
        insert.setString(8, destination);
        insert.setString(9, sender);
        insert.setString(10, party);
        insert.setString(11, file);
    }
}
