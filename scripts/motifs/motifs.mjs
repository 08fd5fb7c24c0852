// The motifs. Wordless, without people, without a scene that was not described: things alone.
import { weight } from "./plate.mjs";

const { outline, edge, hatch } = weight;

/** Points between two, `count` of them, ends included. */
function between([x0, y0], [x1, y1], count) {
  return Array.from({ length: count }, (_, i) => [x0 + ((x1 - x0) * i) / (count - 1), y0 + ((y1 - y0) * i) / (count - 1)]);
}

/** @param {import("./plate.mjs").Plate} plate */
function pumpJack(plate) {
  plate.ground(400, 3);
  const pivot = [486, 156];
  // Samson post: two legs and braces
  for (const [foot, top] of [[[412, 396], [478, 160]], [[566, 396], [494, 160]]]) plate.line(foot, top, 8);
  plate.line([424, 352], [553, 352], outline).line([442, 290], [536, 290], outline).line([424, 352], [536, 290], edge).line([553, 352], [442, 290], edge);
  // walking beam, tilted, hatched along its length
  const beam = [[238, 128], [246, 101], [742, 176], [738, 206]];
  plate.polygon(beam, outline).hatch(beam, 8.6, 7, hatch);
  plate.disc(pivot, 13);
  // horse head and bridle
  const head = [[250, 84], [214, 92], [186, 122], [176, 166], [182, 208], [206, 206], [214, 168], [240, 138]];
  plate.solid(head);
  plate.line([180, 206], [180, 318], edge).line([190, 208], [190, 318], edge).line([168, 318], [202, 318], 8);
  plate.line([185, 318], [185, 362], outline);
  // wellhead
  plate.polygon([[172, 362], [198, 362], [198, 396], [172, 396]], outline).line([156, 376], [214, 376], 8).line([150, 368], [150, 384], outline).line([220, 368], [220, 384], outline);
  // pitman, crank and counterweight
  plate.line([718, 196], [694, 318], 8);
  plate.line([694, 318], [650, 344], 11);
  const weightShape = [[676, 294], [716, 300], [726, 336], [702, 358], [676, 346]];
  plate.solid(weightShape);
  plate.circle([648, 344], 30, outline).disc([648, 344], 9);
  // gear box and base
  const box = [[612, 344], [690, 372], [690, 396], [606, 396]];
  plate.polygon(box, outline).hatch(box, 90, 8, hatch);
  plate.polygon([[388, 396], [760, 396], [760, 384], [388, 384]], edge);
  const motor = [[722, 348], [766, 348], [766, 384], [722, 384]];
  plate.polygon(motor, outline).hatch(motor, 0, 7, hatch);
  // a second one, far off
  plate.line([836, 400], [846, 368], edge).line([858, 400], [849, 368], edge).line([820, 362], [878, 374], outline).line([820, 362], [818, 378], outline);
}

/** @param {import("./plate.mjs").Plate} plate */
function tent(plate) {
  plate.ground(404, 7);
  const [frontLeft, frontRight, frontTop] = [[214, 404], [494, 404], [354, 118]];
  const [backRight, backTop] = [[744, 378], [612, 140]];
  // side of the roof, hatched down the slope
  const side = [frontTop, backTop, backRight, frontRight];
  plate.polygon(side, outline).hatch(side, 62.5, 21, hatch);
  // folds
  for (const t of [0.34, 0.68]) {
    const at = (a, b) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    plate.line(at(frontTop, backTop), at(frontRight, backRight), edge);
  }
  // front with its opening
  plate.polygon([frontLeft, frontTop, frontRight], outline);
  plate.solid([[354, 172], [318, 404], [398, 404]]);
  plate.polyline([[354, 172], [300, 300], [268, 404]], edge).polyline([[354, 172], [322, 290], [300, 404]], hatch);
  plate.hatch([[354, 172], [398, 404], [470, 404]], 78, 15, hatch).line([354, 172], [470, 404], edge);
  // pole and ridge end
  plate.line([354, 118], [354, 92], outline).line([612, 140], [612, 116], outline);
  // guy lines and pegs
  const guys = [[[354, 96], [120, 404]], [[282, 262], [150, 408]], [[612, 120], [838, 398]], [[678, 258], [800, 392]], [[424, 262], [530, 424]]];
  for (const [from, to] of guys) plate.line(from, to, hatch).line([to[0] - 5, to[1] - 12], [to[0] + 3, to[1] + 6], outline);
}

/** @param {import("./plate.mjs").Plate} plate The crown as one sees it lying in the yurt: ring, crossed laths, roof poles. */
function yurtRing(plate) {
  const centre = [480, 240];
  const at = (radius, degrees) => [centre[0] + radius * Math.cos((degrees * Math.PI) / 180), centre[1] + radius * Math.sin((degrees * Math.PI) / 180)];
  const [inner, outer, wall] = [118, 140, 222];
  for (let i = 0; i < 32; ++i) plate.line(at(outer + 5, 11.25 * i + 5.625), at(wall, 11.25 * i + 5.625), edge);
  plate.circle(centre, inner, outline).circle(centre, outer, outline);
  for (let i = 0; i < 32; ++i) plate.line(at(inner + 4, 11.25 * i), at(outer - 4, 11.25 * i), hatch);
  // the crossing laths: three and three, apart at the ring, close together in the middle
  for (const vertical of [false, true]) {
    for (const offset of [-46, 0, 46]) {
      const half = Math.sqrt(inner * inner - offset * offset);
      const turned = ([x, y]) => (vertical ? [centre[0] + y, centre[1] + x] : [centre[0] + x, centre[1] + y]);
      const [from, middle, to] = [turned([-half, offset]), turned([0, offset * 0.1]), turned([half, offset])];
      plate.curve(`M${from.join(" ")}Q${middle.join(" ")} ${to.join(" ")}`, outline);
    }
  }
}

/** @param {import("./plate.mjs").Plate} plate */
function windowFrame(plate) {
  const frame = (inset) => [[322 + inset, 44 + inset], [638 - inset, 44 + inset], [638 - inset, 400 - inset], [322 + inset, 400 - inset]];
  // wall: short strokes that thin out, no other thing
  for (const [x0, x1] of [[96, 296], [664, 864]]) {
    for (let row = 0; row < 8; ++row) {
      const y = 70 + row * 44;
      const shift = row % 2 === 0 ? 0 : 52;
      for (let x = x0 + shift; x < x1 - 30; x += 104) plate.line([x, y], [Math.min(x + 58, x1), y], hatch);
    }
  }
  plate.polygon(frame(0), outline).polygon(frame(18), edge);
  plate.hatch([[322, 44], [340, 62], [340, 382], [322, 400]], 0, 9, hatch).hatch([[638, 44], [620, 62], [620, 382], [638, 400]], 0, 9, hatch);
  // two sashes, a transom
  plate.polygon([[472, 62], [488, 62], [488, 382], [472, 382]], edge).solid([[474, 64], [480, 64], [480, 380], [474, 380]]);
  for (const [x0, x1] of [[352, 462], [498, 608]]) {
    const top = [[x0, 74], [x1, 74], [x1, 150], [x0, 150]];
    const pane = [[x0, 166], [x1, 166], [x1, 370], [x0, 370]];
    plate.polygon(top, edge).polygon(pane, edge);
    plate.hatch([[x0, 166], [x0 + 78, 166], [x0, 262]], 129, 9, hatch).hatch([[x1, 370], [x1 - 70, 370], [x1, 284]], 129, 9, hatch);
    plate.hatch([[x0, 74], [x0 + 54, 74], [x0, 140]], 129, 9, hatch);
  }
  plate.solid([[484, 256], [491, 256], [491, 288], [484, 288]]);
  // sill
  const sill = [[296, 402], [664, 402], [680, 426], [280, 426]];
  plate.polygon(sill, outline).hatch(sill, 0, 7, hatch);
}

/** @param {import("./plate.mjs").Plate} plate */
function dock(plate) {
  plate.ground(424, 11, { from: 110, to: 850, rows: 2 });
  const [fl, fr, bl, br] = [[236, 420], [650, 420], [360, 372], [744, 372]];
  const up = ([x, y], height) => [x, y - height];
  // back edges, and the back of a bench
  plate.line(up(bl, 300), up(bl, 98), hatch).line(up(bl, 300), up(br, 300), edge);
  const rest = [up(bl, 152), up(br, 152), up(br, 128), up(bl, 128)];
  plate.polygon(rest, hatch).hatch(rest, 0, 6, hatch);
  // wooden lower panels, front and right
  const front = [up(fl, 118), up(fr, 118), fr, fl];
  const right = [up(fr, 118), up(br, 110), br, fr];
  plate.clear(front).clear(right);
  plate.polygon(front, outline).polygon(right, outline);
  for (const [x] of between(fl, fr, 5).slice(1, -1)) plate.line([x, 302], [x, 420], edge);
  for (const [x] of between(fl, fr, 5).slice(0, -1)) {
    const panel = [[x + 14, 316], [x + 90, 316], [x + 90, 406], [x + 14, 406]];
    plate.polygon(panel, hatch).hatch(panel, 90, 8, hatch);
  }
  plate.hatch(right, 90, 8, hatch);
  // glass: posts, rails, glints
  for (const corner of [fl, fr, br]) plate.line(up(corner, corner === br ? 110 : 118), up(corner, corner === br ? 300 : 326), 7);
  plate.polyline([up(fl, 326), up(fr, 326), up(br, 300), up(bl, 300), up(fl, 326)], outline);
  const middle = [(fl[0] + fr[0]) / 2, fl[1]];
  plate.line(up(middle, 118), up(middle, 326), outline);
  for (const [x, y, length] of [[270, 214, 74], [292, 226, 46], [474, 150, 90], [500, 158, 52], [560, 236, 40]]) plate.line([x, y], [x + length * 0.62, y - length * 0.78], hatch);
  plate.line([680, 214], [716, 160], hatch).line([690, 236], [722, 188], hatch);
  // opening for a microphone
  plate.line([300, 258], [344, 258], edge).line([586, 258], [610, 258], edge);
}

/** @param {import("./plate.mjs").Plate} plate */
function picket(plate) {
  plate.ground(420, 19);
  const signs = [[318, 96, 150, 104, 3, 1], [640, 84, 146, 98, 4, 1], [196, 152, 128, 92, -5, 0], [486, 136, 132, 118, -2, 2], [776, 154, 122, 90, -3, 0]];
  for (const [x, y, width, height, tilt, shade] of signs) {
    const angle = (tilt * Math.PI) / 180;
    const turn = (px, py) => [x + px * Math.cos(angle) - py * Math.sin(angle), y + px * Math.sin(angle) + py * Math.cos(angle)];
    const board = [turn(-width / 2, 0), turn(width / 2, 0), turn(width / 2, height), turn(-width / 2, height)];
    const foot = turn(0, 416 - y);
    plate.clear([turn(-width / 2 - 8, -8), turn(width / 2 + 8, -8), turn(width / 2 + 8, height + 12), turn(-width / 2 - 8, height + 12)]);
    plate.line(turn(-3, height), [foot[0] - 3, 418], edge).line(turn(4, height), [foot[0] + 4, 418], edge);
    plate.polygon(board, outline);
    const inset = [turn(-width / 2 + 10, 10), turn(width / 2 - 10, 10), turn(width / 2 - 10, height - 10), turn(-width / 2 + 10, height - 10)];
    if (shade === 1) plate.hatch(inset, tilt, 8, hatch);
    if (shade === 2) plate.hatch(inset, tilt + 90, 8, hatch);
    if (shade === 0) plate.polygon(inset, hatch);
    // shadow under the board
    plate.line(turn(-width / 2 + 6, height + 7), turn(width / 2 + 2, height + 7), hatch);
  }
}

/** @param {import("./plate.mjs").Plate} plate */
function statute(plate) {
  plate.ground(396, 23);
  // a thick closed book lying, seen over its spine
  const cover = [[250, 214], [556, 152], [742, 226], [428, 300]];
  plate.polygon(cover, outline);
  const inner = [[284, 214], [554, 160], [706, 224], [430, 286]];
  plate.polygon(inner, hatch);
  const mark = [[424, 206], [528, 184], [590, 210], [484, 234]];
  plate.polygon(mark, edge).hatch(mark, -12, 7, hatch);
  // page block, between the covers
  const spine = [[250, 222], [428, 308], [428, 396], [250, 312]];
  plate.hatch([[436, 310], [732, 240], [732, 316], [436, 386]], -13.3, 6, hatch);
  plate.polyline([[428, 300], [428, 396], [746, 322]], outline).line([742, 226], [744, 236], outline).line([733, 240], [733, 322], edge);
  plate.polygon(spine, outline).hatch(spine, 90, 8, hatch);
  // raised bands of the spine
  for (const t of [0.22, 0.5, 0.78]) plate.line([250, 222 + 90 * t], [428, 308 + 88 * t], 7);
  plate.polyline([[250, 214], [250, 312], [428, 396]], outline);
}

/** @param {import("./plate.mjs").Plate} plate */
function square(plate) {
  const horizon = 236;
  plate.line([60, horizon], [900, horizon], outline);
  // slabs: lines to one vanishing point, rows that widen
  const vanishing = [480, horizon - 34];
  for (let i = -9; i <= 9; ++i) {
    const x = 480 + i * 108;
    const start = [vanishing[0] + (x - vanishing[0]) * ((horizon + 18 - vanishing[1]) / (440 - vanishing[1])), horizon + 18];
    const inside = (px) => Math.min(Math.max(px, 60), 900);
    const end = [x, 440];
    if (x < 60 || x > 900) {
      const edgeX = inside(x);
      end[0] = edgeX;
      end[1] = start[1] + ((edgeX - start[0]) / (x - start[0])) * (440 - start[1]);
    }
    if (end[1] > start[1] + 4 && start[0] > 60 && start[0] < 900) plate.line(start, end, Math.abs(i) % 3 === 0 ? edge : hatch);
  }
  for (const y of [254, 270, 292, 322, 360, 406]) plate.line([72, y], [888, y], y > 300 ? edge : hatch);
  // low houses far off, as blocks
  for (const [x, width, height] of [[92, 70, 26], [176, 54, 38], [240, 88, 22], [650, 76, 30], [736, 50, 44], [796, 82, 24]]) {
    const house = [[x, horizon - height], [x + width, horizon - height], [x + width, horizon], [x, horizon]];
    plate.polygon(house, edge).hatch(house, 90, 9, hatch);
  }
  // three small tents
  for (const [x, y, size] of [[482, 262, 44], [396, 272, 58], [566, 278, 64]]) {
    const front = [[x - size * 0.62, y], [x, y - size], [x + size * 0.62, y]];
    plate.clear(front).polygon(front, outline);
    plate.solid([[x, y - size * 0.72], [x - size * 0.14, y], [x + size * 0.16, y]]);
    plate.hatch([[x, y - size], [x + size * 0.62, y], [x + size * 0.22, y]], 66, 6, hatch);
  }
}

/** Name of the file without its ending → what draws it. */
export const motifs = {
  "pump-jack": pumpJack,
  tent,
  "yurt-ring": yurtRing,
  window: windowFrame,
  dock,
  picket,
  statute,
  square,
};
