package dev.tidewaiter.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HeldKind;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.ShipmentContents;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LineAsReadTests {

    @Test
    void isTheLineAgain() throws Exception {
        for (var line : sampleLines()) {
            var again = LineAsRead.parse(LineAsRead.of(line).json()).line();
            assertThat(again).usingRecursiveComparison().isEqualTo(line);
        }
    }

    @Test
    void losesNothingThatALineCanSay() throws Exception {
        var line = lineThatSaysAll();
        assertThat(line.givenOtherwise()).isNotEmpty();
        assertThat(LineAsRead.parse(LineAsRead.of(line).json()).line())
                .usingRecursiveComparison()
                .isEqualTo(line);
    }

    /** A line on which everything was called that its builder takes, whatever that will be. */
    private static GoodsLine lineThatSaysAll() throws ReflectiveOperationException {
        var sheet = new SheetRef("may.xlsx", "Lines", true);
        var cell = Value.read(Field.DESCRIPTION, "pumps", new CellRef(sheet, 7, 2));
        var given = new Value(Field.DESTINATION, "KG", null, "given for the whole file", Value.State.READ);
        var party = new Party(
                Role.CONSIGNEE,
                cell,
                given,
                new Country("KG"),
                Value.unreadable(Field.CONSIGNEE_COUNTRY, "Kirg", new CellRef(sheet, 7, 3)),
                List.of(new Identifier(Identifier.Kind.INN, "7707083893", cell, "Tax ID")),
                new BirthDate(LocalDate.of(1970, 1, 1), LocalDate.of(1970, 12, 31)));
        var said = Map.<Class<?>, Object>of(
                Value.class,
                given,
                Party.class,
                party,
                List.class,
                List.of(party),
                HsCode.class,
                new HsCode("840710"),
                Country.class,
                new Country("DE"),
                LocalDate.class,
                LocalDate.of(2026, 5, 1),
                OwnValue.class,
                new OwnValue("owners", cell),
                ShipmentContents.class,
                new ShipmentContents(List.of(new HeldKind("engine or motor", true, List.of(7), 1)), 2, true));
        var line = GoodsLine.at(sheet, 7);
        for (var method : GoodsLine.Builder.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 1) {
                var type = method.getParameterTypes()[0];
                method.invoke(line, Objects.requireNonNull(said.get(type), "nothing to say of " + type));
            }
        }
        return line.build();
    }

    private static List<GoodsLine> sampleLines() throws Exception {
        var lines = new ArrayList<GoodsLine>();
        var reader = ManifestReader.of(WordLists.bundled());
        try (var files = Files.walk(Path.of("sample-shipments"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(xlsx|csv|xls)")
                            && !f.toString().contains("cut-off"))
                    .toList()) {
                try (var read = reader.open(ManifestSource.of(file))) {
                    for (var line = read.next(); line != null; line = read.next()) {
                        lines.add(line);
                    }
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(100);
        return lines;
    }
}
