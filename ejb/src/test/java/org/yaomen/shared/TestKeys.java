package org.yaomen.shared;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Keys come from the environment; here they are put in place by hand（测试密钥）. */
public final class TestKeys {

    private TestKeys() {}

    public static Keys of(int seed) {
        try {
            Keys keys = new Keys();
            for (String name : new String[] {"data", "index", "scope"}) {
                Field field = Keys.class.getDeclaredField(name);
                field.setAccessible(true);
                byte[] key = new byte[32];
                Arrays.fill(key, (byte) (seed + name.length()));
                field.set(keys, key);
            }
            return keys;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
