package org.yaomen.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CallerView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * Completes the contract at build time（接口契约补全）: values that are one text, fields that are always there, the header
 * of writes, the login, and the one shape of every refusal.
 */
public class ContractFilter implements OASFilter {

    private static final String LOGIN = "login";
    private static final String PROBLEM = "#/components/schemas/ProblemDocument";

    /** Trials store nothing, and what shows personal data is recorded each time and kept in no answer: no key for these. */
    private static final String WITHOUT_KEY =
            ".*(/quotes/.*|/reveal|/replay|/preview|/insurance-transfers/[^/]*/(forms|files)|/roster-disclosures/[^/]*/file)";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        List<Class<?>> classes = Stream.of(CallerView.class, ContractFilter.class)
                .flatMap(anchor -> classesBeside(anchor).stream())
                .toList();
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.forEach((name, schema) -> complete(name, schema, classes));
        contract.getComponents()
                .addSecurityScheme(
                        LOGIN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        contract.getPaths().getPathItems().forEach(ContractFilter::complete);
        // In the order of the names: the scanner's own order follows the file system.
        contract.getComponents().setSchemas(new TreeMap<>(schemas));
        contract.getPaths().setPathItems(new TreeMap<>(contract.getPaths().getPathItems()));
    }

    /** Puts the keywords in one order: the scanner's own follows the hash codes of the annotations it meets. */
    @Override
    public Schema filterSchema(Schema schema) {
        anew(schema.getRequired(), schema::setRequired);
        anew(schema.getProperties(), schema::setProperties);
        anew(schema.getItems(), schema::setItems);
        anew(schema.getPattern(), schema::setPattern);
        anew(schema.getMaxLength(), schema::setMaxLength);
        anew(schema.getMinLength(), schema::setMinLength);
        anew(schema.getMaxItems(), schema::setMaxItems);
        anew(schema.getMinItems(), schema::setMinItems);
        anew(schema.getMaximum(), schema::setMaximum);
        anew(schema.getMinimum(), schema::setMinimum);
        return schema;
    }

    /** As above. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        anew(parameter.getName(), parameter::setName);
        anew(parameter.getIn(), parameter::setIn);
        anew(parameter.getDescription(), parameter::setDescription);
        anew(parameter.getRequired(), parameter::setRequired);
        anew(parameter.getSchema(), parameter::setSchema);
        return parameter;
    }

    /** Takes a keyword out and puts it back, which makes it the last. */
    private static <T> void anew(@Nullable T value, Consumer<@Nullable T> put) {
        if (value != null) {
            put.accept(null);
            put.accept(value);
        }
    }

    private static void complete(String name, Schema schema, List<Class<?>> classes) {
        String plainName = name.replaceAll("[0-9]+$", "");
        for (Class<?> type : classes) {
            if (!type.getSimpleName().equals(plainName)) {
                continue;
            }
            if (Texts.isValue(type)) {
                text(schema, type);
            } else if (type.isRecord() && schema.getProperties() != null && describes(schema, type)) {
                schema.setRequired(alwaysThere(type));
            }
        }
    }

    private static void text(Schema schema, Class<?> type) {
        schema.setType(List.of(Schema.SchemaType.STRING));
        schema.setProperties(null);
        schema.setRequired(null);
        if (type == Money.class) {
            schema.setPattern("^-?[0-9]{1,16}\\.[0-9]{2}$");
            schema.setDescription("元，两位小数");
        } else if (type == Rate.class) {
            schema.setPattern("^-?[0-9]{1,12}(\\.[0-9]{1,6})?$");
            schema.setDescription("至多六位小数");
        } else if (type == RegionCode.class) {
            schema.setPattern("^[0-9]{6}$");
            schema.setDescription("GB/T 2260 行政区划代码");
        }
    }

    private static boolean describes(Schema schema, Class<?> type) {
        Set<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return fields.containsAll(schema.getProperties().keySet());
    }

    private static @Nullable List<String> alwaysThere(Class<?> type) {
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        return required.isEmpty() ? null : required;
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.POST && !path.matches(WITHOUT_KEY)) {
                operation.addParameter(idempotencyKey());
            }
            if (!path.startsWith(RestApplication.PATH + "/public/")) {
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(LOGIN));
            }
            refusals(operation);
        });
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .pattern("^[!-~]{1,100}$"));
    }

    private static void refusals(Operation operation) {
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("RFC 9457")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        ProblemDocument.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(PROBLEM)))));
    }

    /** All classes of the archive or folder that a class comes from. */
    private static List<Class<?>> classesBeside(Class<?> anchor) {
        try {
            URI place =
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return classesBelow(path, anchor.getClassLoader());
            }
            try (FileSystem archive = FileSystems.newFileSystem(path)) {
                return classesBelow(archive.getPath("/"), anchor.getClassLoader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classesBelow(Path root, ClassLoader loader) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                if (name.startsWith("org.yaomen.") && !name.endsWith("-info")) {
                    classes.add(load(name, loader));
                }
            }
        }
        return classes;
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
