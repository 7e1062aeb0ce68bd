package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.HeadingConflict;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingConflictTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final Path SHARED = Path.of("..", "shared", "lists", "goods", "hs-2022-6digit.csv.gz");

    @ParameterizedTest
    @CsvSource({
        "841869, industrial refrigeration unit L550E, false",
        "848710, Außenborder 15 PS, true",
        "848720, Außenborder 15 PS, true",
        "841869, two-stroke engine 50 hp, true",
        "850980, kitchen parts Pixhawk 6X, true",
        "690721, unmanned aerial vehicle, true",
        "611020, STM32F407 microcontroller, true",
        "843880, uncooled thermal imaging camera, true",
        "690721, ceramic tiles, false",
        "690721, ceramic tiles with drone motif, false",
        "853952, STM32F103C8T6 microcontroller, true",
        "853952, LED bulb with integrated circuit, false",
        "854129, STM32F765, true",
        "853949, UAV 9 UV lamp, false",
        "350691, UV glue UAV 9, false",
        "853949, UAV with UV lamp, true",
        "854231, MCU STM32, false",
        "880622, quadcopter with camera, false",
        "841869, industrial refrigeration unit, false",
        "8407101010, engine for UAV, false",
        "950300, toy drone, false",
        "950300, MCU STM32F407 integrated circuits, true",
        "950450, game console with 32 GB memory, false",
        "853710, goods nobody knows, false",
        "490199, textbook on jet engines, false",
        "950730, fishing reel Drone 3000, false",
        "220299, Энергетический напиток Дрон, false",
        "821300, kitchen scissors Drone brand, false",
        "821300, kitchen drone, true",
        "490199, Lehrbuch Strahltriebwerke, false",
        "490199, textbook with autopilot and flight controller, true"
    })
    void disagreesOnlyWhereNothingInTheTextFitsTheHeading(String hs, String text, boolean conflict) {
        assertThat(Described.READER.conflicts(described(text), new HsCode(hs)).isEmpty())
                .isNotEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource({
        "REMARKS, part no. AP-7 autopilot board, false",
        "REMARKS, P/N: AP-7 autopilot board, false",
        "REMARKS, 型号AP-7 autopilot board, false",
        "REMARKS, 'model 7 of the shop, curtains of the autopilot test hall', true",
        "REMARKS, for the autopilot test hall, true",
        "MODEL, autopilot board, false"
    })
    void anotherCellSaysSurelyWhatOrdinaryGoodsAreBehindAWordForAPartNumber(
            Field field, String text, boolean remarked) {
        var conflicts = Described.READER.conflicts(Described.of(beside(field, text)), new HsCode("850980"));
        assertThat(conflicts).isNotEmpty().allMatch(conflict -> conflict.remarked() == remarked);
        assertThat(conflicts.get(0).evidence().from().field()).isEqualTo(field);
    }

    @Test
    void exactWordsOfARemarkAndThoseSaidTwiceAreSureByThemselves() {
        assertThat(Described.READER.conflicts(
                        Described.of(beside(Field.REMARKS, "MCU STM32F407 enclosed")), new HsCode("850980")))
                .isNotEmpty()
                .noneMatch(HeadingConflict::remarked);
        assertThat(Described.READER.conflicts(
                        Described.of(beside(Field.REMARKS, "parachute, autopilot and flight controller board")),
                        new HsCode("850980")))
                .extracting(conflict -> conflict.evidence().item(), HeadingConflict::remarked)
                .contains(tuple(ItemClass.AUTOPILOT, false));
    }

    private static GoodsLine beside(Field field, String text) {
        return GoodsLine.at(SHEET, 2)
                .value(Value.read(Field.DESCRIPTION, "kitchen parts", new CellRef(SHEET, 2, 0)))
                .value(Value.read(field, text, new CellRef(SHEET, 2, 1)))
                .build();
    }

    @Test
    void saysWhatTheHeadingMeansAndQuotesTheWords() {
        var conflict = Described.READER
                .conflicts(described("kitchen parts Pixhawk"), new HsCode("850980"))
                .get(0);
        assertThat(conflict.heading()).isEqualTo("electric kitchen and household appliances");
        assertThat(conflict.evidence().text()).isEqualTo("Pixhawk");
    }

    @Test
    @Tag("shared")
    void noTariffDescriptionContradictsItsOwnCode() throws IOException {
        assumeThat(Files.isRegularFile(SHARED))
                .as("the tariff beside the project")
                .isTrue();
        var conflicts = new ArrayList<HeadingConflict>();
        var drones = new ArrayList<String>();
        try (var reader = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(SHARED)), StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (var row : rows) {
                var hs = HsCode.parse(row.get("hscode"));
                if (hs == null) {
                    continue;
                }
                var goods = described(row.get("description"));
                conflicts.addAll(Described.READER.conflicts(goods, hs));
                if (goods.is(ItemClass.DRONE) || goods.is(ItemClass.DRONE_ENGINE)) {
                    drones.add(hs.digits().substring(0, 4));
                }
            }
        }
        assertThat(conflicts).isEmpty();
        assertThat(drones).isNotEmpty().containsOnly("8806");
    }

    private static DescribedGoods described(String text) {
        return Described.of(GoodsLine.at(SHEET, 2)
                .value(Value.read(Field.DESCRIPTION, text, new CellRef(SHEET, 2, 0)))
                .build());
    }
}
