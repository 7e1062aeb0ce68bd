package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Pattern;

/** A bank that no label names, in one cell with the number of the account: "Sparkasse Aalen · IBAN DE12 … · BIC AALEDE1X". */
final class BankLine {

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?iU)\\b(?:iban|bic|swift|a/c|kto|konto|cuenta|conto|compte|р/с|account|tài khoản|rekening|hesap)\\b|账号|口座|계좌");
    private static final Pattern PIECES = Pattern.compile(
            "(?iU)[·•|;,，\\n]|\\s[-–—/]\\s|\\s{2,}|\\s(?:tại|bei|bei der|chez|presso|at|with)\\s|(?=\\b(?:iban|bic|swift)\\b)");

    private final PartyWords words;

    BankLine(PartyWords words) {
        this.words = words;
    }

    /** The first such bank; none where the rows have none. */
    List<Labelled> in(List<SourceRow> rows) {
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (cell.kind() != SourceCell.Kind.TEXT
                        || !ACCOUNT.matcher(cell.text()).find()) {
                    continue;
                }
                for (var piece : PIECES.split(cell.text(), -1)) {
                    var name = piece.strip();
                    if (words.isBank(name) && LabelTexts.firstColon(name) < 0 && ValueFit.digits(name) == 0) {
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
