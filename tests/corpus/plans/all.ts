import { plan as aldercombe } from './aldercombe-findings.ts'
import { plan as westmarch } from './westmarch-activity.ts'
import { plan as saltmere } from './saltmere-recommendations.ts'
import { plan as brackenford } from './brackenford-fields.ts'
import { plan as pellworth } from './pellworth-colours.ts'
import { plan as tarnside } from './tarnside-ticks.ts'
import { plan as coldbeck } from './coldbeck-initials.ts'
import { plan as hollinsea } from './hollinsea-banners.ts'

/** The plans to develop on. Those in held-out are kept aside: see its all.ts. */
export const developmentPlans = [
  aldercombe,
  brackenford,
  coldbeck,
  hollinsea,
  pellworth,
  saltmere,
  tarnside,
  westmarch,
]
