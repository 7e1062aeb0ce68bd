package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.LineAsRead.PartyRead;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way of the goods from hand to hand, as a drawing and as a table.
 *
 * @param stations who has them, in order; what is told of the whole line stands at its ends
 * @param places   what the sender says of ports and countries on the way
 */
public record RouteDrawing(List<Station> stations, List<LineAsRead.Cell> places) {

    private static final List<Role> HANDS = List.of(
            Role.MANUFACTURER,
            Role.EXPORTER,
            Role.SHIPPER,
            Role.FORWARDER,
            Role.CARRIER,
            Role.VESSEL,
            Role.CUSTOMS_BROKER,
            Role.INTERMEDIATE_CONSIGNEE,
            Role.BANK,
            Role.PAYER,
            Role.NOTIFY_PARTY,
            Role.BUYER,
            Role.CONSIGNEE,
            Role.ULTIMATE_CONSIGNEE,
            Role.END_USER,
            Role.CONTACT,
            Role.PARTY);

    private static final int WIDTH = 180;
    private static final int GAP = 30;
    private static final int A_ROW = 3;
    private static final int ROW_HEIGHT = 96;
    private static final int HEIGHT = 64;
    private static final int BESIDE_EDGE = 10;
    private static final int TEXT_WIDTH = WIDTH - 2 * BESIDE_EDGE;

    /**
     * A hand the goods go through, or a country at an end.
     *
     * @param role    the party's role, or ORIGIN or DESTINATION
     * @param name    the party; empty for a country
     * @param country its country as a code; empty when unknown
     * @param said    whether it is about a finding
     * @param x       where it is drawn
     * @param y       where it is drawn
     */
    public record Station(String role, String name, String country, boolean said, int x, int y) {

        /** A text as far as it fits beside the edge, in letters of so many pixels. */
        public String fitting(String text, int size) {
            return FittingText.of(text, size, TEXT_WIDTH);
        }

        /** Whether the name is written from the right, and begins there. */
        public boolean isFromTheRight() {
            return !new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        }

        /** Where the name begins. */
        public int nameAt() {
            return isFromTheRight() ? x + WIDTH - BESIDE_EDGE : x + BESIDE_EDGE;
        }

        public boolean isFirst() {
            return x == 0 && y == 0;
        }

        /** The line that leads here: from the left, or from the end of the row above. */
        public String way() {
            int end = (A_ROW - 1) * (WIDTH + GAP) + WIDTH / 2;
            return x > 0
                    ? "M%d %d h%d".formatted(x - GAP, y + HEIGHT / 2, GAP - 8)
                    : "M%d %d v12 H%d v10".formatted(end, y - ROW_HEIGHT + HEIGHT, WIDTH / 2);
        }

        /** Its tip. */
        public String tip() {
            return x > 0
                    ? "M%d %d l9 5 l-9 5 z".formatted(x - 10, y + HEIGHT / 2 - 5)
                    : "M%d %d l5 9 l5 -9 z".formatted(WIDTH / 2 - 5, y - 11);
        }
    }

    static RouteDrawing of(LineAsRead line, List<String> said) {
        var stations = new ArrayList<Station>();
        var origin = line.origin();
        if (origin != null) {
            add(stations, "ORIGIN", "", origin, false);
        }
        for (var role : HANDS) {
            for (var party : line.parties()) {
                if (party.role() == role && !party.name().value().isBlank()) {
                    add(
                            stations,
                            role.name(),
                            party.name().value(),
                            country(party),
                            said.contains(party.name().value().strip()));
                }
            }
        }
        var destination = line.destination();
        if (destination != null) {
            add(stations, "DESTINATION", "", destination, false);
        }
        return new RouteDrawing(List.copyOf(stations), places(line));
    }

    private static void add(List<Station> stations, String role, String name, String country, boolean said) {
        int number = stations.size();
        stations.add(
                new Station(role, name, country, said, number % A_ROW * (WIDTH + GAP), number / A_ROW * ROW_HEIGHT));
    }

    private static String country(PartyRead party) {
        return Objects.requireNonNullElse(party.country(), "");
    }

    /** The words of the sender about the way. */
    private static List<LineAsRead.Cell> places(LineAsRead line) {
        var fields = List.of(
                Field.PORT_OF_LOADING.id(),
                Field.TRANSSHIPMENT_PORT.id(),
                Field.TRANSIT_COUNTRIES.id(),
                Field.PORT_OF_DISCHARGE.id(),
                Field.PLACE_OF_DELIVERY.id());
        return line.values().stream()
                .filter(value ->
                        fields.contains(value.field()) && !value.value().isBlank())
                .toList();
    }

    public int width() {
        return Math.min(A_ROW, stations.size()) * (WIDTH + GAP) - GAP;
    }

    public int height() {
        return (stations.size() + A_ROW - 1) / A_ROW * ROW_HEIGHT - 32;
    }
}
