package ec.hito.query.total;

/**
 * Some positions in a row, by their place among those of their level.
 *
 * @param level 1 or more
 * @param number from 0
 */
record Block(int level, int number) {}
