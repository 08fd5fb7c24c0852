/// Words in a box of the map: left edge, baseline and width in CSS pixels.
export interface WordBox {
  x: number;
  y: number;
  width: number;
}

export interface MapName extends WordBox {
  text: string;
  sea?: true;
}

export interface MapEntry {
  date: string;
  title: string;
  address: string;
}

export interface MapPlace {
  /// As the engine numbers it.
  place: number;
  id: string;
  name: string;
  x: number;
  y: number;
  /// From its middle to its edge.
  reach: number;
  /// Missing where there is no room.
  label?: WordBox & { middle?: true };
  count: number;
  /// The first ones.
  entries: MapEntry[];
}

/// What src/site/map_file.h writes.
export interface MapFile {
  height: number;
  scale: WordBox & { text: string };
  names: MapName[];
  places: MapPlace[];
  /// By event: which of the places; -1 for none.
  at: number[];
}
