package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.LineAsRead.Cell;
import dev.tidewaiter.casework.finding.LineAsRead.PartyRead;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.web.review.RouteDrawing.Station;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The way of the goods is told from where they come to where they go, whatever the order of the columns. */
class RouteDrawingTests {

    private static Cell cell(String field, String value) {
        return new Cell(field, value, null, "A1", null);
    }

    private static PartyRead party(Role role, String name, @Nullable String country) {
        return new PartyRead(
                role,
                cell(role.id() + ".name", name),
                cell(role.id() + ".address", ""),
                country,
                cell(role.id() + ".country", ""),
                List.of(),
                null,
                null);
    }

    private static LineAsRead line(@Nullable String origin, @Nullable String destination, PartyRead... parties) {
        return new LineAsRead(
                "may.xlsx",
                "Lines",
                false,
                7,
                List.of(cell("portOfLoading", "Qingdao"), cell("portOfDischarge", " "), cell("description", "pumps")),
                List.of(parties),
                List.of(),
                destination,
                origin,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aNameThatIsWrittenFromTheRightBeginsThere() {
        var route = RouteDrawing.of(
                line(null, null, party(Role.SHIPPER, "شركة البحر", null), party(Role.CONSIGNEE, "海运公司", null)),
                List.of());
        assertThat(route.stations()).extracting(Station::isFromTheRight).containsExactly(true, false);
        assertThat(route.stations()).extracting(one -> one.nameAt() - one.x()).containsExactly(170, 10);
    }

    @Test
    void goesFromOriginOverEveryHandToTheDestination() {
        var route = RouteDrawing.of(
                line(
                        "CN",
                        "KG",
                        party(Role.END_USER, "Alatau Works", "KG"),
                        party(Role.CONSIGNEE, "Issyk Trade", null),
                        party(Role.NOTIFY_PARTY, "", null),
                        party(Role.EXPORTER, "Harbor Pumps", "CN")),
                List.of("Issyk Trade"));
        assertThat(route.stations())
                .extracting(Station::role)
                .containsExactly("ORIGIN", "EXPORTER", "CONSIGNEE", "END_USER", "DESTINATION");
        assertThat(route.stations())
                .filteredOn(Station::said)
                .extracting(Station::name)
                .containsExactly("Issyk Trade");
        assertThat(route.places()).extracting(Cell::value).containsExactly("Qingdao");
    }

    @Test
    void whatIsNotSaidIsNotDrawn() {
        var route = RouteDrawing.of(line(null, null), List.of());
        assertThat(route.stations()).isEmpty();
    }

    @Test
    void allOfItLiesWithinTheDrawing() {
        var many = Stream.of(Role.values())
                .limit(11)
                .map(role -> party(role, "A party whose name is longer than any box could be, " + role.title(), "DE"))
                .toArray(PartyRead[]::new);
        var route = RouteDrawing.of(line("CN", "KG", many), List.of());
        assertThat(route.stations()).hasSize(13).doesNotHaveDuplicates().allSatisfy(station -> {
            assertThat(station.x() + 180).isLessThanOrEqualTo(route.width());
            assertThat(station.y() + 64).isLessThanOrEqualTo(route.height());
            assertThat(station.fitting(station.name(), 14).length()).isLessThanOrEqualTo(24);
        });
    }

    @Test
    void wideLettersLeaveRoomForFewer() {
        var station = RouteDrawing.of(line("CN", null), List.of()).stations().get(0);
        assertThat(station.fitting("Alatau Works", 14)).isEqualTo("Alatau Works");
        assertThat(station.fitting("哈萨克斯坦阿拉套机械制造有限责任公司", 14)).isEqualTo("哈萨克斯坦阿拉套机械…");
        assertThat(station.fitting("WHOLESALE MACHINE WORKS MMWW", 14).length()).isLessThan(17);
        assertThat(station.fitting("illustrious little filling ltd", 14)).hasSizeGreaterThan(24);
    }
}
