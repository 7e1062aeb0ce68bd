package dev.tidewaiter.rulebook.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiversionSignsTests {

    private final List<Problem> problems = new ArrayList<>();

    private DiversionSigns signs(String rows) throws IOException {
        var table = "sign,of,shows,unless,says,citation\n" + rows;
        return new DiversionSigns(
                DataTable.read("t.csv", "diversion-signs", table).rows(), problems);
    }

    @Test
    void whatExcusesASignExcusesThatOneAlone() throws IOException {
        var rows = signs("""
                bank as consignee,consignee; ultimateConsignee,bank word,named like buyer,a bank,our own
                forwarder as consignee,consignee,forwarder word; bank word,end user named,a forwarder,our own
                """).all();
        var bank = rows.get(0);
        assertThat(problems).isEmpty();
        assertThat(bank.kind()).isEqualTo(RedFlag.Kind.BANK_AS_CONSIGNEE);
        assertThat(bank.isOf(Role.CONSIGNEE, Set.of(PartySign.BANK_WORD, PartySign.END_USER_NAMED)::contains))
                .isTrue();
        assertThat(bank.isOf(Role.CONSIGNEE, Set.of(PartySign.BANK_WORD, PartySign.NAMED_LIKE_BUYER)::contains))
                .isFalse();
        assertThat(bank.isOf(Role.BUYER, Set.of(PartySign.BANK_WORD)::contains)).isFalse();
        assertThat(rows.get(1).holds(Set.of(PartySign.FORWARDER_WORD)::contains))
                .as("all that is asked for")
                .isFalse();
    }

    @Test
    void whatIsNeverSeenAndNobodyIsAProblemOfItsCell() throws IOException {
        signs("to order,consigner,order word; order words,bank,to order,\nto order,,,,to order,our own\n");
        assertThat(problems)
                .extracting(Problem::toString)
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).contains("B2", "\"consigner\" is nobody"),
                        told -> assertThat(told).contains("C2", "\"order words\" is nothing that is seen"),
                        told -> assertThat(told).contains("D2", "\"bank\" is nothing that is seen"),
                        told -> assertThat(told).contains("F2", "cites nothing"),
                        told -> assertThat(told).contains("C3", "asks for nothing"));
    }
}
