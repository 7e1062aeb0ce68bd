package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that say for whom the packages below them are, without the label of a party: "Pallet 2 - for Alpha Ltd", "For Alpha Ltd". */
final class BandsOfPackages {

    private static final Pattern PACKAGE = Pattern.compile(
            "(?:第?(?<ahead>\\p{Nd}{1,5})\\s*)?(?<kind>\\p{L}+)\\.?\\s*(?:\\p{L}{1,2}[.°º]\\s*|[#№]\\s*)?(?<behind>\\p{Nd}{1,5})?\\s*[-–—:：,(（]\\s*(?<rest>.+?)[)）]?");

    private final ManifestDictionaries dictionaries;

    BandsOfPackages(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** Whom a row names so; nobody for most rows. Only a company counts, as packages may be for export or for a kitchen as well. */
    List<Labelled> in(SourceRow row) {
        var cell = row.cells().get(0);
        if (row.cells().size() > 1 || cell.kind() != SourceCell.Kind.TEXT) {
            return List.of();
        }
        var words = dictionaries.partyWords();
        var packages = PACKAGE.matcher(cell.text());
        var said = packages.matches() && counts(packages) ? packages.group("rest") : cell.text();
        var name = words.addressing().withoutForWhom(said);
        if (name.equals(cell.text()) || !words.looksLikeCompany(name)) {
            return List.of();
        }
        var named = new SourceCell(cell.column(), SourceCell.Kind.TEXT, name, Double.NaN, cell.formula());
        return List.of(new Labelled(Column.ofLabel(Field.CONSIGNEE_NAME, cell.column()), named, row.number(), true));
    }

    private boolean counts(Matcher packages) {
        return (packages.group("ahead") != null || packages.group("behind") != null)
                && dictionaries.words().terms().isPackage(packages.group("kind"));
    }
}
