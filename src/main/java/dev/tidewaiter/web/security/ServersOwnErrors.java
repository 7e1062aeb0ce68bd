package dev.tidewaiter.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What the server says of an address that it cannot even read; nothing else has looked at the request then. */
final class ServersOwnErrors extends ErrorReportValve {

    private static final int LONGEST_BEGINNING = 200;

    /** Empty lines before a request, and more blanks than one in it, are taken as well. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\S+[ \t]+([^ ?\r\n]*)");

    private final Supplier<RefusalPage> page;

    ServersOwnErrors(Supplier<RefusalPage> page) {
        this.page = page;
    }

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
        ResponseHeaders.ofServersOwn(request, response, program);
        try {
            response.getReporter()
                    .write(
                            program
                                    ? Problems.text(asked, status, Problems.sentence(status, null))
                                    : page.get().text(new AsItCame(request), "error.address", "error.address.next"));
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

    /** Its cookies as the header says them: the server reads none before it knows what an address means. */
    private static final class AsItCame extends HttpServletRequestWrapper {

        private AsItCame(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            var cookies = new ArrayList<Cookie>();
            for (var one : Objects.requireNonNullElse(getHeader(HttpHeaders.COOKIE), "")
                    .split(";", -1)) {
                int sign = one.indexOf('=');
                try {
                    cookies.add(new Cookie(
                            one.substring(0, Math.max(0, sign)).strip(),
                            one.substring(sign + 1).strip()));
                } catch (IllegalArgumentException none) {
                    // nothing that a page of ours has set
                }
            }
            return cookies.toArray(Cookie[]::new);
        }
    }
}
