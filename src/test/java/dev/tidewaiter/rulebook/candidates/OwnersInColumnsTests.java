package dev.tidewaiter.rulebook.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Owners in a column of their own, and the shares behind their names or in a column beside. */
class OwnersInColumnsTests {

    private static final SheetRef SHEET = new SheetRef("test.xlsx", "Lines", false);

    private static final Party PARTY = new Party(
            Role.CONSIGNEE,
            Value.read(Field.CONSIGNEE_NAME, "Tarnfield Pumps Ltd", new CellRef(SHEET, 7, 0)),
            Value.absent(Field.CONSIGNEE_ADDRESS, null),
            null,
            Value.absent(Field.CONSIGNEE_COUNTRY, null),
            List.of());

    private static final String TABLE = """
            kind,word,language,citation
            OWNED_BY,owned by,en,test
            OWNED_BY,принадлежит,ru,test
            """;

    private OwnersInColumns owners;

    @BeforeEach
    void readWords() throws IOException {
        owners = new OwnersInColumns(
                new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>()));
    }

    private static GoodsLine line(String owners, String shares) {
        return GoodsLine.at(SHEET, 7)
                .own(new OwnValue("owners", Value.read(Field.REMARKS, owners, new CellRef(SHEET, 7, 1))))
                .own(new OwnValue("owner-share", Value.read(Field.REMARKS, shares, new CellRef(SHEET, 7, 2))))
                .build();
    }

    private static String said(OwnershipLink link) {
        return link.owner() + "=" + (link.share() == null ? "?" : link.share().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Kestrel Ltd # 60 # Kestrel Ltd=60",
                "Kestrel Ltd # 60 % # Kestrel Ltd=60",
                "Kestrel Ltd # 0.6 # Kestrel Ltd=?",
                "Kestrel Ltd # 1 # Kestrel Ltd=?",
                "Kestrel Ltd # 0.6 % # Kestrel Ltd=0.6",
                "Kestrel Ltd; Alder Fund # 0.6; 0.4 # Kestrel Ltd=? Alder Fund=?",
                "Kestrel Ltd 10%, Peter Miller 60% # - # Kestrel Ltd=10 Peter Miller=60",
                "Kestrel Ltd (60 %), Peter Miller (40 %) # - # Kestrel Ltd=60 Peter Miller=40",
                "Kestrel Ltd 10% Peter Miller 60% # - # Kestrel Ltd 10% Peter Miller=?",
                "Kestrel Ltd, Peter Miller # 60 # Kestrel Ltd, Peter Miller=?",
                "Kestrel Co., Ltd. # 60 # Kestrel Co., Ltd.=60",
                "Kestrel Co., Ltd., 60% # - # Kestrel Co., Ltd.=60",
                "Kestrel Ltd 60% # 10 # Kestrel Ltd=60",
                "Kestrel Ltd 10% # 60 # Kestrel Ltd=60",
                "Kestrel Ltd - 60% # - # Kestrel Ltd=60",
                "Kestrel 1234% # - # Kestrel 1234%=?",
                "60% # 60 # 60%=?",
                "Kestrel Trading, Ltd (BIS Entity List) # 60 # Kestrel Trading, Ltd (BIS Entity List)=60",
                "Kestrel Ltd 50% (itself owned 60% by Heron Ltd) # - # Kestrel Ltd=50 itself owned by Heron Ltd=60",
                "Kestrel Ltd 50% (60 % принадлежит Heron Ltd) # - # Kestrel Ltd=50 принадлежит Heron Ltd=60",
                "Kestrel Ltd 40% (Heron Ltd 60%) # - # Kestrel Ltd 40% (Heron Ltd=?",
                "Kestrel Ltd 30% (with its affiliates 80%) # - # Kestrel Ltd 30% (with its affiliates=?",
                "Kestrel Ltd 60% (until 2019 40%) # - # Kestrel Ltd 60% (until 2019=?",
                "Kestrel Ltd (40% directly, 20% via Heron) # - # Kestrel Ltd (40% directly, 20% via Heron)=?"
            })
    void sharesGoToTheOwnerWhoHasThem(String said, String shares, String expected) {
        assertThat(owners.of(line(said, shares), PARTY).stream()
                        .map(OwnersInColumnsTests::said)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void atMostFiftyOwnersAreAskedAbout() {
        var fifty =
                IntStream.range(0, 50).mapToObj(i -> "Kestrel " + i + " Ltd").collect(Collectors.joining(";"));
        var more = line(fifty + "; Alder Fund", "");

        assertThat(OwnersInColumns.leftOut(line(fifty, ""))).isNull();
        assertThat(owners.of(more, PARTY)).hasSize(50);
        assertThat(OwnersInColumns.leftOut(more)).matches(DataQualityIssue::ownersLeftOut);
    }

    @Test
    void aNameOfManyMarksIsNoOwnerAndTakesNoTime() {
        var marks = line("Kestrel" + "-".repeat(200_000) + "x", "60");

        assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(owners.of(marks, PARTY)).isEmpty());
        assertThat(OwnersInColumns.leftOut(marks)).matches(DataQualityIssue::ownersLeftOut);
    }
}
