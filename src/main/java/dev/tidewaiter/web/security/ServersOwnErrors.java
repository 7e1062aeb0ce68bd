package dev.tidewaiter.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What the server says of an address that it cannot even read; nothing else has looked at the request then. */
public final class ServersOwnErrors extends ErrorReportValve {

    private static final int LONGEST_BEGINNING = 200;

    /** Empty lines before a request, and more blanks than one in it, are taken as well. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\S+[ \t]+([^ ?\r\n]*)");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Tidewaiter</title><link rel="stylesheet" href="/desk.css"></head>
            <body><main><section class="card"><h1>This address cannot be read</h1>
            <p>Something in it is no part of an address. Go to the beginning and follow the links from there.</p>
            <p><a class="button" href="/">Manifests</a></p></section></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int code = response.getStatus();
        if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var asked = request.getRequestURI() == null ? asFarAsItWasRead(request) : request.getRequestURI();
        var known = HttpStatus.resolve(code);
        var status = known == null ? HttpStatus.BAD_REQUEST : known;
        boolean program = Problems.isForProgram(asked);
        response.setContentType(
                program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=" + StandardCharsets.UTF_8);
        try {
            response.getReporter()
                    .write(program ? Problems.text(asked, status, Problems.sentence(status, null)) : PAGE);
            response.finishResponse();
        } catch (IOException gone) {
            // whoever asked is no longer there
        }
    }

    /** The beginning of an address that is longer than is taken: of the line {@code GET /api/v1/queue?…}, what stands before the query. */
    private static String asFarAsItWasRead(Request request) {
        if (!(request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer read)
                || read.getByteBuffer() == null) {
            return "";
        }
        var buffer = read.getByteBuffer().duplicate().position(0);
        var bytes = new byte[Math.min(buffer.limit(), LONGEST_BEGINNING)];
        buffer.get(bytes);
        var address = ADDRESS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return address.lookingAt() ? address.group(1) : "";
    }
}
