package org.yaomen.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.PhoneNumber;
import org.yaomen.shared.TextValue;

/** Values that are one text in JSON（文本值映射）: the message of a refused text is the message of the field. */
final class TextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TextModule() {
        super("yaomen-text");
        addSerializer(TextValue.class, new TextWriter<>(TextValue.class, TextValue::text));
        // Personal data never leaves in full, whatever a view contains by mistake.
        addSerializer(CitizenId.class, new TextWriter<>(CitizenId.class, CitizenId::masked));
        addSerializer(BankAccount.class, new TextWriter<>(BankAccount.class, BankAccount::masked));
        addSerializer(PhoneNumber.class, new TextWriter<>(PhoneNumber.class, PhoneNumber::toString));
        addSerializer(LocalDate.class, new TextWriter<>(LocalDate.class, LocalDate::toString));
        addSerializer(Instant.class, new TextWriter<>(Instant.class, Instant::toString));
        addDeserializer(String.class, new TextReader<>(String.class, Texts::plain));
        addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, Texts::date));
        addDeserializer(Instant.class, new TextReader<>(Instant.class, Texts::instant));
        addDeserializer(UUID.class, new TextReader<>(UUID.class, Texts::uuid));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription bean) {
                Class<?> wanted = type.getRawClass();
                return Texts.isValue(wanted) ? new TextReader<>(wanted, text -> Texts.value(wanted, text)) : null;
            }
        });
    }

    /** Writes a value as its text（文本输出）. */
    private static final class TextWriter<T> extends JsonSerializer<T> {
        private final Class<T> type;
        private final Function<T, String> text;

        TextWriter(Class<T> type, Function<T, String> text) {
            this.type = type;
            this.text = text;
        }

        @Override
        public Class<T> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(text.apply(value));
        }
    }

    /** Reads a value from a JSON text and from nothing else（文本输入）. */
    private static final class TextReader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, ? extends T> reader;

        TextReader(Class<?> type, Function<String, ? extends T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw JsonMappingException.from(in, "须为文本（加引号）");
            }
            try {
                return reader.apply(in.getText());
            } catch (IllegalArgumentException e) {
                throw JsonMappingException.from(in, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
