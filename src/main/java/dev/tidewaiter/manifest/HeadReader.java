package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the beginning of each of the first sheets of an open file. */
final class HeadReader {

    private static final int MOST_SHEETS = 12;
    private static final int ROWS_READ = 300;
    private static final int ROWS_SHOWN = 60;
    /** Whose a party may be whose heading does not say it, as often as manifests have them. */
    private static final List<Role> PARTIES =
            List.of(Role.CONSIGNEE, Role.EXPORTER, Role.BUYER, Role.END_USER, Role.SHIPPER, Role.NOTIFY_PARTY);

    private final OpenManifest file;
    private final FactsFilling filling;
    private final Headings headings;
    private final List<IntegrityFinding> integrity = new ArrayList<>();

    HeadReader(OpenManifest file, FactsFilling filling, Headings headings) {
        this.file = file;
        this.filling = filling;
        this.headings = headings;
    }

    ManifestHead read(String name) throws UnreadableFile, IOException {
        var sheets = new ArrayList<SheetHead>();
        for (int i = 0; i < Math.min(file.sheets().size(), MOST_SHEETS); i++) {
            sheets.add(sheet(i));
        }
        var further =
                file.sheets().stream().skip(MOST_SHEETS).map(SheetRef::sheet).toList();
        integrity.addAll(0, file.integrity());
        return new ManifestHead(name, file.sha256(), sheets, further, integrity);
    }

    private SheetHead sheet(int number) throws UnreadableFile, IOException {
        try (var reader = file.read(number, 0)) {
            var lines = new ArrayList<GoodsLine>();
            int rows = 0;
            var row = reader.next();
            while (row != null) {
                if (row instanceof RowOutcome.GoodsRow goods) {
                    lines.add(filling.on(goods.line()));
                }
                row = ++rows == ROWS_READ ? null : reader.next();
            }
            var summary = reader.summary();
            integrity.addAll(reader.integrity());
            return new SheetHead(
                    rows < ROWS_READ, file.firstRows(number, ROWS_SHOWN), summary, lines, choices(summary.mapping()));
        }
    }

    private Map<String, List<Field>> choices(SheetMapping mapping) {
        var choices = new LinkedHashMap<String, List<Field>>();
        for (var place : mapping.places()) {
            if (place.sureness() == Sureness.SEVERAL || place.sureness() == Sureness.VALUES) {
                var open = new LinkedHashSet<Field>();
                open.add(place.field());
                var meaning = headings.meaning(place.heading());
                if (meaning != null) {
                    open.addAll(choices(meaning));
                }
                choices.merge(place.place(), List.copyOf(open), HeadReader::joined);
            }
        }
        return choices;
    }

    private static List<Field> joined(List<Field> some, List<Field> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static Set<Field> choices(Meaning meaning) {
        var fields = new LinkedHashSet<Field>();
        switch (meaning.kind()) {
            case AMBIGUOUS ->
                meaning.choices()
                        .forEach(choice -> choice.fieldIds().forEach(id -> {
                            var field = Field.byId(id);
                            if (field != null) {
                                fields.add(field);
                            }
                        }));
            case SOME_DATE -> fields.addAll(List.of(Field.EXPORT_DATE, Field.INVOICE_DATE, Field.ARRIVAL_DATE));
            case PARTY_NAME -> PARTIES.forEach(role -> fields.add(Field.of(role, Field.Attribute.NAME)));
            case PARTY_ADDRESS -> PARTIES.forEach(role -> fields.add(Field.of(role, Field.Attribute.ADDRESS)));
            case PARTY_ID -> PARTIES.forEach(role -> fields.add(Field.of(role, Field.Attribute.ID)));
            case PARTY_COUNTRY -> fields.addAll(List.of(Field.DESTINATION, Field.ORIGIN, Field.CONSIGNEE_COUNTRY));
            default -> fields.addAll(meaning.fields());
        }
        return fields;
    }
}
