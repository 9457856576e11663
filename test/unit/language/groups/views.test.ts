import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** Names of the groups that a text gives a view to. */
const groups = (text: string): (string | null)[] =>
  analyse(text)
    .statements.filter(({ source }) => source.kind === 'collective')
    .map(({ source }) => source.name);

describe('the views of a group', () => {
  it.each([
    ['Critics say the bridge was never needed.', 'Critics'],
    ['Several experts have questioned the cost of the bridge.', 'Several experts'],
    ['Most residents, however, fear that the noise will grow.', 'Most residents'],
    ['The plan was called a waste by fellow engineers.', 'fellow engineers'],
    ['The tower is seen by many as an eyesore.', 'many'],
    ['There were fears among teachers that the school would close.', 'teachers'],
    ['The mayor dismissed critics’ argument that the tax was too high.', 'critics'],
    ['The move angered some who saw it as a gift to builders.', 'some'],
    ['Democrats were worried that the vote would fail.', 'Democrats'],
    ['Dozens of supporters bemoaned the price of the tickets.', 'Dozens of supporters'],
    ['All the experts we interviewed said the wall would hold.', 'All the experts'],
    ['Many advocates have expressed concern about the new rule.', 'Many advocates'],
    ['Scientists think the lake was once a sea.', 'Scientists'],
    ['Advocates say the scheme saves money.', 'Advocates'],
    ['Supporters of the former mayor claim the trial is a show.', 'Supporters'],
    ['Lawmakers from both parties expressed doubts about the plan.', 'Lawmakers'],
    ['The public believes the police are corrupt.', 'The public'],
    ['Critics have called the scheme a vanity project.', 'Critics'],
    ['Locals call it unfair.', 'Locals'],
    ['Campaigners have condemned the law as reckless.', 'Campaigners'],
    ['Parents are concerned about the closure of the school.', 'Parents'],
    ['Farmers say the drought has ruined their crops.', 'Farmers'],
    ['Aid agencies say thousands are without shelter.', 'Aid agencies'],
    ['Opposition parties say the vote was rigged.', 'Opposition parties'],
    ['Twitter users pointed out that the map was upside down.', 'Twitter users'],
    ['Archaeologists believe the bones belong to a queen.', 'Archaeologists'],
    ['There is concern among residents that the river will flood.', 'residents'],
    ['Concern is growing among nurses that the drug is overused.', 'nurses'],
    ['The feeling among players is that the coach should go.', 'players'],
    ['Residents’ fears that the tower would fall were ignored.', 'Residents'],
    ['To his critics, he is a tyrant.', 'his critics'],
    ['For many, the square is a symbol of freedom.', 'many'],
    ['In the eyes of many, the court has lost its way.', 'many'],
    ['The crowd chanted “Out, out, out!”', 'The crowd'],
    ['What critics call a land grab began in the spring.', 'critics'],
    ['Experts are split on whether the drug works.', 'Experts'],
    ['Western governments suspect the plant is a sham.', 'Western governments'],
    ['Demonstrators marched, accusing the army of murder.', 'Demonstrators'],
    ['Some in the north portray it as a snub.', 'Some'],
    ['Others on the left argue that the tax is too low.', 'Others'],
    ['The public has begun to wonder whether the bridge is needed.', 'The public'],
    ['The delay has led some to fear that the pool will never open.', 'some'],
    ['Experts are of the view that prices will fall.', 'Experts'],
    ['Some fans expressed outrage that the match was moved.', 'Some fans'],
    ['The bid drew criticism from teachers over its cost.', 'teachers'],
    ['Critics called the vote and the demand for papers a ploy.', 'Critics'],
    ['A park considered holy by many was sold.', 'many'],
    ['The decree alarmed critics who fear that the press will be gagged.', 'critics'],
  ])('%s', (text, name) => {
    expect(groups(text).map((found) => found?.slice(0, name.length))).toContain(name);
  });

  it.each([
    ['Two critics said the bridge was never needed.'],
    ['Experts familiar with the matter said the wall would hold.'],
    ['Some backers privately say that the plan is dead.'],
    ['Voters want lower taxes.'],
    ['The firm hired experts and analysts.'],
    ['If critics say so, the plan will change.'],
    ['No experts believe that.'],
    ['The court tried people accused of theft.'],
    ['The bag held five parcels, some of which were empty.'],
    ['Anna Roe, Ben Doe and Cara Poe all said the plan was sound.'],
    ['Residents voted on the plan.'],
    ['Officials said the road was closed.'],
    ['Critics gathered in front of the town hall.'],
    ['Voters who say the plan is good will stay at home.'],
    ['Voters will say the plan is dead.'],
    ['He asked what people think of the plan.'],
    ['The speech made fans feel that they mattered.'],
    ['Critics called the police.'],
    ['The bid drew criticism from teachers.'],
    ['Ben Doe of the United Federation of Teachers, which runs the camp, said it was full.'],
    ['Those critics said the bridge was never needed.'],
    ['Republicans questioned Anna Roe about the money.'],
    ['The paper asked experts to explain the rule.'],
    ['Some in the boat were hurt.'],
    ['Critics called for a new law.'],
    ['Campaigners have condemned the law.'],
    ['For many years, the square was a market.'],
    ['To many towns, the railway came late.'],
    ['Two aid agencies are at work in the town.'],
    ['Concern is growing.'],
    ['Three farmers were hurt when a barn fell.'],
    ['Fans hope the band will sing again.'],
    ['Supporters celebrated the win that nobody had foreseen.'],
    ['Taxpayers reporting gains held for a year would pay less.'],
  ])('none: %s', (text) => {
    expect(groups(text)).toEqual([]);
  });
});
