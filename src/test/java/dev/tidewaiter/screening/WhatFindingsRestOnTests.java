package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.rulebook.model.Finding;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finding says that it rests on, where more than one thing would do. */
class WhatFindingsRestOnTests {

    @TempDir
    private Path folder;

    private static Finding finding(ScreenedLine line, String rule) {
        return line.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPartyThatItsOwnNumberConfirmsNeedsNoDestinationForIt() throws Exception {
        var line = OwnRules.screened(
                        folder,
                        "Consignee,Consignee INN,Destination,Description,HS,Export date%nJOINT STOCK COMPANY IZHEVSK ELECTROMECHANICAL PLANT KUPOL,1831083343,Russia,Steel pumps,841370,2026-05-04%n"
                                .formatted())
                .get(0);
        var byNumber = Objects.requireNonNull(finding(line, "P01").match());
        assertThat(byNumber.agrees()).containsExactly(SecondaryField.IDENTIFIER);
        assertThat(byNumber.party().country()).isNull();
    }

    @Test
    void aConsumerDroneIsControlledByTheLawOfItsDay() throws Exception {
        var line = OwnRules.screened(
                        folder,
                        "Exporter country,Licence number,Destination,Description,HS,Export date%nCN,LIC/2025/17,Vietnam,\"Consumer UAV, endurance 35 min, take-off weight 9 kg, thermal camera\",8806.23,2024-03-01%n"
                                .formatted())
                .get(0);
        assertThat(finding(line, "C01").citations()).containsExactly("MOFCOM/GACC/EDD No. 28 of 2023");
    }
}
