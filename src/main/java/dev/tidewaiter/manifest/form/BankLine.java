package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.AccountWords;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** A bank that no label names, in one row with the number of the account: "Sparkasse Aalen · IBAN DE12 … · BIC AALEDE1X". */
final class BankLine {

    private final PartyWords words;
    private final AccountWords accounts;

    BankLine(ManifestDictionaries dictionaries) {
        this.words = dictionaries.partyWords();
        this.accounts = dictionaries.accounts();
    }

    /** The first such bank; none where the rows have none. */
    List<Labelled> in(List<SourceRow> rows) {
        for (var row : rows) {
            if (row.cells().stream().noneMatch(cell -> accounts.nameAccount(cell.text()))) {
                continue;
            }
            for (var cell : row.cells()) {
                if (cell.kind() != SourceCell.Kind.TEXT) {
                    continue;
                }
                for (var name : accounts.pieces(cell.text())) {
                    if (words.isBank(name) && TextMarks.firstColon(name) < 0 && Characters.digits(name) == 0) {
                        var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, name, Double.NaN, false);
                        return List.of(new Labelled(
                                Column.ofLabel(Field.BANK_NAME, cell.column()), value, row.number(), true));
                    }
                }
            }
        }
        return List.of();
    }
}
