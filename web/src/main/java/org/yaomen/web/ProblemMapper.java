package org.yaomen.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ejb.EJBAccessException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.DatabaseRefusal;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/**
 * Turns everything that can go wrong into a problem document（错误映射）. What nobody foresaw is logged under an id and told
 * as that id only.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        return response(thrown, uri);
    }

    static Response response(Throwable thrown, UriInfo uri) {
        return ProblemDocument.of(problem(thrown), uri.getRequestUri().getPath())
                .response();
    }

    private static Problem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Problem known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return DatabaseRefusal.problem(thrown).orElseGet(() -> unforeseen(thrown));
    }

    private static @Nullable Problem known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Problem.fields(violations.getConstraintViolations().stream()
                    .map(v -> new Problem.FieldError(pointer(v), v.getMessage()))
                    .sorted(java.util.Comparator.comparing(Problem.FieldError::pointer))
                    .toList());
        }
        if (cause instanceof JsonMappingException mapping) {
            return Problem.field(pointer(mapping), message(mapping));
        }
        if (cause instanceof JsonProcessingException syntax) {
            return syntax(syntax);
        }
        if (cause instanceof EJBAccessException) {
            return new Problem(ProblemType.FORBIDDEN, "您的岗位角色无权进行此操作");
        }
        if (cause instanceof WebApplicationException refused && refused.getCause() == null) {
            return byStatus(refused.getResponse().getStatus());
        }
        return null;
    }

    /** A doubled field is named; everything else about bad JSON has only a place in the text. */
    private static Problem syntax(JsonProcessingException syntax) {
        if (syntax.getOriginalMessage().startsWith("Duplicate field")
                && syntax.getProcessor() instanceof JsonParser parser) {
            return Problem.field(parser.getParsingContext().pathAsPointer().toString(), "该字段出现了两次");
        }
        return Problem.field("", "不是有效的 JSON：" + syntax.getOriginalMessage());
    }

    private static Problem byStatus(int status) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL);
        return new Problem(type, type.title());
    }

    private static Problem unforeseen(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return byStatus(refused.getResponse().getStatus());
        }
        String id = UUID.randomUUID().toString();
        LOG.error("unforeseen error " + id, thrown);
        return new Problem(ProblemType.INTERNAL, "请将此编号告知系统管理员：" + id);
    }

    /** {@code register.command.township.code} → {@code /township/code}; the method and its body argument are left out. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes.subList(Math.min(2, nodes.size()), nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String pointer(JsonMappingException mapping) {
        List<String> parts = new ArrayList<>();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            parts.add(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return parts.isEmpty() ? "" : "/" + String.join("/", parts);
    }

    private static String message(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "没有这个字段";
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "须为下列之一：" + Arrays.toString(format.getTargetType().getEnumConstants());
        }
        String original = mapping.getOriginalMessage();
        boolean ours = original.codePoints().anyMatch(c -> c > 0x2e80);
        return ours ? original : "内容类型不符或缺失";
    }
}
