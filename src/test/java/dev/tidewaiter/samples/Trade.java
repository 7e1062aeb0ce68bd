package dev.tidewaiter.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One consignment of ordinary trade, or one that is not.
 *
 * @param lookalike what makes a clear line look suspicious; empty when nothing does
 * @param verdict   the verdict it must get
 * @param rules     rules that must be among the findings, with {@code ;} between them
 */
record Trade(
        String shipper,
        String shipperAddress,
        String shipperCountry,
        String consignee,
        String consigneeAddress,
        String consigneeCountry,
        String goods,
        String hs,
        int quantity,
        String unit,
        double unitPrice,
        int netKilograms,
        int packages,
        String lookalike,
        String notified,
        String endUser,
        String verdict,
        String rules) {

    /** The clear lines of {@code ordinary-trade.psv}. */
    static List<Trade> ordinary() {
        try (InputStream in = Objects.requireNonNull(Trade.class.getResourceAsStream("ordinary-trade.psv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Trade::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trade parsed(String line) {
        var f = line.split("\\|", -1);
        return new Trade(
                f[0],
                f[1],
                f[2],
                f[3],
                f[4],
                f[5],
                f[6],
                f[7],
                Integer.parseInt(f[8]),
                f[9],
                Double.parseDouble(f[10]),
                Integer.parseInt(f[11]),
                Integer.parseInt(f[12]),
                f[13],
                "",
                "",
                "CLEAR",
                "");
    }

    /** A line that must not ship as it stands. */
    static Trade flagged(String verdict, String rules, String why, From from, To to, What what) {
        return new Trade(
                from.name,
                from.address,
                from.country,
                to.name,
                to.address,
                to.country,
                what.goods,
                what.hs,
                what.quantity,
                what.unit,
                what.unitPrice,
                what.netKilograms,
                what.packages,
                why,
                "",
                "",
                verdict,
                rules);
    }

    Trade notifying(String party) {
        return with(party, endUser);
    }

    Trade usedBy(String party) {
        return with(notified, party);
    }

    private Trade with(String toNotify, String user) {
        return new Trade(
                shipper,
                shipperAddress,
                shipperCountry,
                consignee,
                consigneeAddress,
                consigneeCountry,
                goods,
                hs,
                quantity,
                unit,
                unitPrice,
                netKilograms,
                packages,
                lookalike,
                toNotify,
                user,
                verdict,
                rules);
    }

    double value() {
        return Math.round(quantity * unitPrice * 100) / 100.0;
    }

    int grossKilograms() {
        return netKilograms + packages / 2 + netKilograms / 20;
    }

    String why() {
        return lookalike.isEmpty() ? "ordinary trade" : lookalike;
    }

    record From(String name, String address, String country) {}

    record To(String name, String address, String country) {}

    record What(String goods, String hs, int quantity, String unit, double unitPrice, int netKilograms, int packages) {}
}
