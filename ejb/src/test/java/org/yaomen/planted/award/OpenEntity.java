package org.yaomen.planted.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for everybody（公开的实体）. */
@Entity
public class OpenEntity {
    @Id
    private Long id;
}
