package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedIdentifiersTests {

    @Test
    void labelsOfListsAreRead() {
        var tax = ListedIdentifiers.of("Tax ID No. 3808184570 (Russia)").get(0);
        assertThat(tax.value()).isEqualTo("3808184570");
        assertThat(tax.label()).isEqualTo("Tax ID No.");
        assertThat(ListedIdentifiers.of("KPP 770501001")).isEmpty();
        assertThat(ListedIdentifiers.of("Tax I781400896256").get(0).value()).isEqualTo("781400896256");
    }
}
