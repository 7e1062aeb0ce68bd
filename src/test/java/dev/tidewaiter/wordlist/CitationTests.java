package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none yet",
                "ask legal",
                "folgt",
                "siehe Mail",
                "TODO: find",
                "TBD with the lawyers, 15 CFR",
                "internal",
                "fix me",
                "12345",
                "2026",
                "BIS",
                "the BIS website",
                "-",
                "todo: find",
                "work in progress",
                "to be completed",
                "to be done",
                "to be supplied by the lawyers of Rotterdam",
                "still to be done",
                "nachzureichen",
                "wird nachgereicht",
                "à compléter",
                "asap"
            })
    void wordsThatOnlyHoldThePlaceCiteNothing(String text) {
        assertThat(Citation.names(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 CFR 744.3",
                "MOFCOM No. 31 of 2024",
                "E.O. 13608",
                "2021/821",
                "§ 744.3",
                "Todo el anexo I, Reg. (UE) 2021/821",
                "Common High Priority List",
                "OFAC framework: risk-based screening",
                "our own list",
                "Goods to be declared, Reg. (EU) 952/2013 Art. 5",
                "our own practice, minutes of 2026-11-02",
                "none held; look for a notice of BIS, FinCEN or the EU that names it"
            })
    void whatCanBeLookedUpIsACitation(String text) {
        assertThat(Citation.names(text)).isTrue();
    }
}
