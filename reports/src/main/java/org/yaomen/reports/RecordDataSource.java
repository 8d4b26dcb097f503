package org.yaomen.reports;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Feeds records to a template, a component for each field（记录数据源）; rows are read one at a time. */
final class RecordDataSource implements JRDataSource {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> byName = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                byName.put(component.getName(), component);
            }
            return byName;
        }
    };

    private final Iterator<? extends Record> rows;
    private final CharacterCheck check;
    private @Nullable Record current;

    RecordDataSource(Iterable<? extends Record> rows, CharacterCheck check) {
        this.rows = rows.iterator();
        this.check = check;
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        current = rows.next();
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Record row = current;
        RecordComponent component =
                row == null ? null : COMPONENTS.get(row.getClass()).get(field.getName());
        if (component == null) {
            throw new JRException("The row has no component named " + field.getName());
        }
        try {
            Object value = component.getAccessor().invoke(row);
            if (value instanceof String text) {
                check.see(text);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new JRException(e);
        }
    }
}
