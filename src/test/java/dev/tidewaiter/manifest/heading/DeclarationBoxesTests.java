package dev.tidewaiter.manifest.heading;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Customs declarations in numbered boxes, which have a block of boxes for each kind of goods. */
class DeclarationBoxesTests {

    private static final String SINGLE_DOCUMENT = """
            EVROPSKA SKUPNOST | | 1 DEKLARACIJA | EX A
            2 Pošiljatelj/Izvoznik   Št. SI85550117 | | 3 Obrazci | '1 / 1
            LIVARNA VZOREC D.O.O.\\nVolče 148, 5220 Tolmin, SLOVENIJA | | 6 Sk. št. paketov | 18
            8 Prejemnik   Št. | | 17 Namembna država | SEV. MAKEDONIJA
            BETA HIDRAVLIK D.O.O.\\nbul. Primer 88, 1000 Skopje, MK
            31 Paketi in opis blaga\\n10 PAL\\nHIDRAVLIČNI VENTILI | | 32 Št. postavke | 1 | 33 Oznaka blaga | '84812010
            | | 34 Oznaka države porekla | SI | 35 Bruto masa (kg) | 3840
            31 Paketi in opis blaga\\n8 PAL\\nULITKI IZ LITINE | | 32 Št. postavke | 2 | 33 Oznaka blaga | '84139100
            | | 34 Oznaka države porekla | SI | 35 Bruto masa (kg) | 5220
            """;

    @Test
    void aSingleDocumentTellsItsPartiesBesideTheirNumbers() {
        var read = ReadManifest.of(SINGLE_DOCUMENT);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A5");
    }

    @Test
    void noGoodsOfItsFurtherBlocksPassUnread() {
        var read = ReadManifest.of(SINGLE_DOCUMENT);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).hsCodes()).hasSize(2);
        assertThat(read.line(0).description()).contains("VENTILI", "ULITKI");
        assertThat(read.sheet().mapping().questions())
                .anyMatch(question -> question.startsWith("The form tells several goods"));
    }

    @Test
    void aRussianDeclarationNamesItsPartiesBelowTheirNumbers() {
        var read = ReadManifest.of("""
                ДЕКЛАРАЦИЯ НА ТОВАРЫ
                2 Отправитель/Экспортер  № 7451555011/745101001 | | | | 15 Страна отправления
                ООО "АЛЬФАМАШ"\\n454047, Г. ЧЕЛЯБИНСК, УЛ. ПРИМЕРНАЯ, Д. 5 | | | | РОССИЯ
                8 Получатель  №
                ТОО "БЕТА ЛИТЬЕ"\\nКАЗАХСТАН, 141200, УЛ. ПРИМЕРНАЯ, 101

                Наименование | Код ТН ВЭД | Кол-во
                ВАГРАНКА | '8454100000 | 1
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A5");
        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("nowhere");
    }
}
