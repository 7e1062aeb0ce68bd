package dev.tidewaiter.designation.format;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up files in OFAC's layout, of any length. */
final class OfacRows {

    private static final int FIRST = 100_000;

    private OfacRows() {}

    static String entries(int rows) {
        return rows(
                rows, i -> i + ",\"EXAMPLE ROTOR " + i + "\",-0- ,\"NPWMD\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ");
    }

    static String aliases(int rows) {
        return rows(rows, i -> i + "," + i + ",\"aka\",\"SAMPLE WING " + i + "\",-0- ");
    }

    static String addresses(int rows) {
        return rows(rows, i -> i + "," + i + ",\"ul. Primernaya " + i + "\",\"Irkutsk\",\"Russia\",-0- ");
    }

    private static String rows(int rows, IntFunction<String> row) {
        return IntStream.range(FIRST, FIRST + rows).mapToObj(row).collect(Collectors.joining("\r\n", "", "\r\n\u001a"));
    }
}
