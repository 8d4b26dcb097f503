package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** The API said no, with a problem document（请求被拒）. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient JsonNode problem;

    Refused(String request, int status, JsonNode problem) {
        super(request + " -> " + status + " " + problem);
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public JsonNode problem() {
        return problem;
    }

    /** What each reason says, or the detail when there are none. */
    public String reasons() {
        String each = Json.stream(problem.path("reasons"))
                .map(reason -> reason.path("text").asText())
                .collect(Collectors.joining("；"));
        return each.isEmpty() ? detail() : each;
    }

    public String detail() {
        return problem.path("detail").asText();
    }
}
