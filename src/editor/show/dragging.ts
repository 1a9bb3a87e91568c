/** How a name of a meetup file travels while it is dragged. */
export const nameMime = 'application/vnd.meetup.name';
