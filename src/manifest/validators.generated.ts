// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var rt=(s,r)=>()=>{try{return r||s((r={exports:{}}).exports,r),r.exports}catch(v){throw r=0,v}};var ot=rt(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});function mt(s){let r=s.length,v=0,
j=0,w;for(;j<r;)v++,w=s.charCodeAt(j++),w>=55296&&w<=56319&&j<r&&(w=s.charCodeAt(j),(w&64512)===56320&&j++);return v}
at.default=mt;mt.code='require("ajv/dist/runtime/ucs2length").default'});var ct=rt((Ht,lt)=>{"use strict";lt.exports=function s(r,v){if(r===v)return!0;if(r&&v&&typeof r=="object"&&typeof v==
"object"){if(r.constructor!==v.constructor)return!1;var j,w,e;if(Array.isArray(r)){if(j=r.length,j!=v.length)return!1;
for(w=j;w--!==0;)if(!s(r[w],v[w]))return!1;return!0}if(r.constructor===RegExp)return r.source===v.source&&r.flags===
v.flags;if(r.valueOf!==Object.prototype.valueOf)return r.valueOf()===v.valueOf();if(r.toString!==Object.prototype.
toString)return r.toString()===v.toString();if(e=Object.keys(r),j=e.length,j!==Object.keys(v).length)return!1;
for(w=j;w--!==0;)if(!Object.prototype.hasOwnProperty.call(v,e[w]))return!1;for(w=j;w--!==0;){var t=e[w];if(!s(
r[t],v[t]))return!1}return!0}return r!==r&&v!==v}});var ut=rt(it=>{"use strict";Object.defineProperty(it,"__esModule",{value:!0});var ht=ct();ht.code='require("aj\
v/dist/runtime/equal").default';it.default=ht});var Vt=yt,re={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"object",propertyNames:{$ref:"definit\
ions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions.json#/definitions/toolPreset"},maxProperties:50},
mcpServers:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"\
definitions.json#/definitions/mcpServer"},maxProperties:50},notifications:!1,triggers:!1},allOf:[{not:{required:[
"repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: keep one of them'}]},usd:{
type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,maximum:1e12},account:{type:"string",pattern:"\
^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the name of an account, with\
out "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,
"x-orca-message":'must be the name of an account without "@", or organisation/team'}}},we={const:"orca.dev/v1a\
lpha1"},Pe={type:"object",required:["name"],additionalProperties:!1,properties:{name:{$ref:"#/definitions/name"},
labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definitions/annotations"}}},x={type:"string",pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be lower-case letters, digits and "-", st\
art and end with a letter or digit, and have at most 63 characters'},P=ot().default,L=new RegExp("^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$","u"),O={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",maxLength:63,"x-orca-message":'must be a\
t most 63 letters, digits, "-", "_" and ".", and start and end with a letter or digit'}},pe={pattern:"^([a-z0-\
9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:253,"x-orca-message":'must be \
letters, digits, "-", "_" and ".", with an optional DNS prefix before a "/"'},xe=new RegExp("^([a-z0-9]([-a-z0\
-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),tt=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?)?$","u");function G(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={
instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"m\
ust NOT have more than 253 characters",schema:253,parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(
d),t++}if(!xe.test(a)){let d={instancePath:r,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pa\
ttern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:pe,data:a,propertyName:a};e===null?
e=[d]:e.push(d),t++}}var p=h===t;if(!p){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:a},message:"property name must be valid",schema:O.propertyNames,parentSchema:O,data:s};
e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:O.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}if(!tt.test(h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:O.additionalProperties,data:h};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.additionalProperties.type,parentSchema:O.
additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[a]:e.push(
a),t++}return G.errors=e,t===0}var ue={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",maxLength:65536}};function U(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(
a)>253){let d={instancePath:r,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:pe,data:a,propertyName:a};e===null?e=
[d]:e.push(d),t++}if(!xe.test(a)){let d={instancePath:r,schemaPath:"#/definitions/labelKey/pattern",keyword:"p\
attern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:pe,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}}var p=h===t;if(!p){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:a},message:"property name must be valid",schema:ue.propertyNames,parentSchema:ue,
data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>65536){let d={
instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:ue.
additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:ue.additionalProperties.type,parentSchema:ue.additionalProperties,data:h};e===null?e=[d]:
e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:ue.type,parentSchema:ue,data:s};e===null?e=[a]:e.push(a),t++}return U.errors=e,t===0}function Ne(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:Pe.required,parentSchema:Pe,data:s};
e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="name"||p==="labels"||p==="annotations")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:Pe,data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){
let p=s.name;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[
a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}s.labels!==
void 0&&(G(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:w})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(U(s.annotations,{instancePath:r+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:w})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{
let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Pe.
type,parentSchema:Pe,data:s};e===null?e=[p]:e.push(p),t++}return Ne.errors=e,t===0}var z={type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"object",propertyNames:{$ref:"definit\
ions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions.json#/definitions/toolPreset"},maxProperties:50},
mcpServers:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"\
definitions.json#/definitions/mcpServer"},maxProperties:50},notifications:!1,triggers:!1},allOf:[{not:{required:[
"repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: keep one of them'}]},le={type:"\
number",minimum:.01,maximum:1e7},ce={type:"integer",minimum:1,maximum:1e12},Ae={type:"string",pattern:"^[A-Za-\
z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an ac\
count without "@", or organisation/team'},ze={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
maxLength:100,"x-orca-message":'must be the name of an account, without "@"'},M={type:"string",pattern:"^(?!/)\
(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be a path or glob relative\
 to the root of the repository, with forward slashes and without ".."'},te={type:"string",pattern:"^[a-z0-9]([\
-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be lower-case letters, digits and "-", start and end\
 with a letter or digit, and have at most 63 characters'},ge=Object.prototype.hasOwnProperty,C=ut().default,ke={
type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"#/definitions/repositoryUrl"},branch:{
$ref:"#/definitions/branch"}}},se={type:"string",pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\
\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/\
[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/path, git@host:path, ssh://host/path or an\
 absolute path, without a user name and password for HTTPS"},R={type:"string",pattern:"^(?![-/.])(?!.*(\\.\\.|//\
|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",maxLength:200,"x-orca-message":"mu\
st be the name of a branch that Git accepts, without refs/heads/"},nt=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#\
]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[\
^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),Se=new RegExp("^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u0\
07f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function je(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let p={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:ke.required,parentSchema:ke,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="url"||
p==="branch")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:ke,data:s};e===null?
e=[a]:e.push(a),t++}if(s.url!==void 0){let p=s.url;if(typeof p=="string"){if(P(p)>2e3){let a={instancePath:r+"\
/url",schemaPath:"#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must \
NOT have more than 2000 characters",schema:2e3,parentSchema:se,data:p};e===null?e=[a]:e.push(a),t++}if(!nt.test(
p)){let a={instancePath:r+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?:/\
/[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-\
Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-\
Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file://\
/[^\\s?#]+|/[^\\u0000]*)$",parentSchema:se,data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/\
url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:se.type,parentSchema:se,data:p};e===null?e=[a]:e.push(a),t++}}if(s.branch!==void 0){let p=s.branch;
if(typeof p=="string"){if(P(p)>200){let a={instancePath:r+"/branch",schemaPath:"#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:R,
data:p};e===null?e=[a]:e.push(a),t++}if(!Se.test(p)){let a={instancePath:r+"/branch",schemaPath:"#/definitions\
/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\\
[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u002\
0\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007\
f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:R,data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+
"/branch",schemaPath:"#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:R.type,parentSchema:R,data:p};e===null?e=[a]:e.push(a),t++}}}else{let p={instancePath:r,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:ke.type,parentSchema:ke,data:s};e===
null?e=[p]:e.push(p),t++}return je.errors=e,t===0}var oe={type:"array",items:{$ref:"#/definitions/check"},maxItems:50},
k={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},fileExists:{
type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"array",items:{$ref:"#/defini\
tions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,properties:{
run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 8192 characters"},
timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:{type:"object",additionalProperties:!1,
properties:{runner:{type:"string",enum:["auto","vitest","jest","node","pytest","go","cargo"],default:"auto"},args:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},maxItems:100},minPassed:{type:"integer",minimum:1,
maximum:1e6,default:1},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},jsonSchema:{type:"\
object",required:["file","schema"],additionalProperties:!1,properties:{file:{$ref:"#/definitions/filePath"},schema:{
type:["object","boolean"]}}},diff:{type:"object",minProperties:1,additionalProperties:!1,properties:{maxFiles:{
type:"integer",minimum:0,maximum:1e6},maxLines:{type:"integer",minimum:0,maximum:1e8},allow:{type:"array",items:{
$ref:"#/definitions/glob"},minItems:1,maxItems:1e3},deny:{type:"array",items:{$ref:"#/definitions/glob"},minItems:1,
maxItems:1e3}}},critic:{type:"object",required:["instructions"],additionalProperties:!1,properties:{model:{$ref:"\
#/definitions/model"},instructions:{type:"string",pattern:"\\S",maxLength:16384,"x-orca-message":"must say wha\
t to judge by, in at most 16384 characters"},passScore:{type:"integer",minimum:1,maximum:100,default:70}}}},oneOf:[
{required:["fileExists"]},{required:["command"]},{required:["tests"]},{required:["jsonSchema"]},{required:["di\
ff"]},{required:["critic"]}]},ve={type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\\
*?\\[\\]{}]+$",maxLength:1e3,"x-orca-message":'must be the path of one file relative to the root of the reposi\
tory, without ".." and wildcards'},q={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,
"x-orca-message":"must be an alias such as sonnet, or the full id of a model"},$e=new RegExp("^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),Xe=new RegExp("\\S","u"),At=new RegExp("^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\
\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u"),he=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function ne(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0,p=t,a=!1,h=null,d=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.fileExists===void 0){let c={instancePath:r,schemaPath:"#/oneOf/0/requ\
ired",keyword:"required",params:{missingProperty:"fileExists"},message:"must have required property 'fileExist\
s'",schema:k.oneOf[0].required,parentSchema:k.oneOf[0],data:s};e===null?e=[c]:e.push(c),t++}var o=d===t;o&&(a=
!0,h=0);let l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let c={instancePath:r,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property\
 'command'",schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:s};e===null?e=[c]:e.push(c),t++}var o=l===
t;if(o&&a)a=!1,h=[h,1];else{o&&(a=!0,h=1);let c=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.tests===void 0){
let u={instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"tests"},message:"\
must have required property 'tests'",schema:k.oneOf[2].required,parentSchema:k.oneOf[2],data:s};e===null?e=[u]:
e.push(u),t++}var o=c===t;if(o&&a)a=!1,h=[h,2];else{o&&(a=!0,h=2);let u=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.jsonSchema===void 0){let n={instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"\
jsonSchema"},message:"must have required property 'jsonSchema'",schema:k.oneOf[3].required,parentSchema:k.oneOf[3],
data:s};e===null?e=[n]:e.push(n),t++}var o=u===t;if(o&&a)a=!1,h=[h,3];else{o&&(a=!0,h=3);let n=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.diff===void 0){let f={instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"r\
equired",params:{missingProperty:"diff"},message:"must have required property 'diff'",schema:k.oneOf[4].required,
parentSchema:k.oneOf[4],data:s};e===null?e=[f]:e.push(f),t++}var o=n===t;if(o&&a)a=!1,h=[h,4];else{o&&(a=!0,h=
4);let f=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.critic===void 0){let D={instancePath:r,schemaPath:"#\
/oneOf/5/required",keyword:"required",params:{missingProperty:"critic"},message:"must have required property '\
critic'",schema:k.oneOf[5].required,parentSchema:k.oneOf[5],data:s};e===null?e=[D]:e.push(D),t++}var o=f===t;o&&
a?(a=!1,h=[h,5]):o&&(a=!0,h=5)}}}}if(a)t=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:r,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",schema:k.oneOf,
parentSchema:k,data:s};e===null?e=[c]:e.push(c),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let c in s)
if(!(c==="name"||c==="fileExists"||c==="command"||c==="tests"||c==="jsonSchema"||c==="diff"||c==="critic")){let m={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties",schema:!1,parentSchema:k,data:s};e===null?e=[m]:e.push(m),t++}if(s.
name!==void 0){let c=s.name;if(typeof c=="string"){if(P(c)>100){let m={instancePath:r+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s",schema:100,parentSchema:k.properties.name,data:c};e===null?e=[m]:e.push(m),t++}if(P(c)<1){let m={instancePath:r+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:k.properties.name,data:c};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:k.properties.name.type,parentSchema:k.properties.name,data:c};e===null?e=[m]:e.push(m),t++}}
if(s.fileExists!==void 0){let c=s.fileExists;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.paths===void 0){
let m={instancePath:r+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"required",params:{missingProperty:"\
paths"},message:"must have required property 'paths'",schema:k.properties.fileExists.required,parentSchema:k.properties.
fileExists,data:c};e===null?e=[m]:e.push(m),t++}for(let m in c)if(m!=="paths"){let u={instancePath:r+"/fileExi\
sts",schemaPath:"#/properties/fileExists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:k.properties.fileExists,data:c};e===null?
e=[u]:e.push(u),t++}if(c.paths!==void 0){let m=c.paths;if(Array.isArray(m)){if(m.length>100){let i={instancePath:r+
"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/paths/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:k.properties.fileExists.properties.
paths,data:m};e===null?e=[i]:e.push(i),t++}if(m.length<1){let i={instancePath:r+"/fileExists/paths",schemaPath:"\
#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items",schema:1,parentSchema:k.properties.fileExists.properties.paths,data:m};e===null?e=[i]:e.push(
i),t++}let u=m.length;for(let i=0;i<u;i++){let n=m[i];if(typeof n=="string"){if(P(n)>1e3){let y={instancePath:r+
"/fileExists/paths/"+i,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:M,data:n};e===null?e=[y]:e.push(y),t++}if(!$e.
test(n)){let y={instancePath:r+"/fileExists/paths/"+i,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",
params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(\
.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:M,
data:n};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/fileExists/paths/"+i,schemaPath:"#/definiti\
ons/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:n};
e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:r+"/fileExists/paths",schemaPath:"#/properties/fileExi\
sts/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.fileExists.
properties.paths.type,parentSchema:k.properties.fileExists.properties.paths,data:m};e===null?e=[u]:e.push(u),t++}}}else{
let m={instancePath:r+"/fileExists",schemaPath:"#/properties/fileExists/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:k.properties.fileExists.type,parentSchema:k.properties.fileExists,data:c};
e===null?e=[m]:e.push(m),t++}}if(s.command!==void 0){let c=s.command;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.run===void 0){let m={instancePath:r+"/command",schemaPath:"#/properties/command/required",keyword:"re\
quired",params:{missingProperty:"run"},message:"must have required property 'run'",schema:k.properties.command.
required,parentSchema:k.properties.command,data:c};e===null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="run"||
m==="timeoutSeconds")){let u={instancePath:r+"/command",schemaPath:"#/properties/command/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,
parentSchema:k.properties.command,data:c};e===null?e=[u]:e.push(u),t++}if(c.run!==void 0){let m=c.run;if(typeof m==
"string"){if(P(m)>8192){let u={instancePath:r+"/command/run",schemaPath:"#/properties/command/properties/run/m\
axLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,
parentSchema:k.properties.command.properties.run,data:m};e===null?e=[u]:e.push(u),t++}if(!Xe.test(m)){let u={instancePath:r+
"/command/run",schemaPath:"#/properties/command/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:k.properties.command.properties.run,data:m};e===null?
e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/command/run",schemaPath:"#/properties/command/properties/run\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.command.properties.run.
type,parentSchema:k.properties.command.properties.run,data:m};e===null?e=[u]:e.push(u),t++}}if(c.timeoutSeconds!==
void 0){let m=c.timeoutSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:r+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:k.properties.command.properties.timeoutSeconds.type,parentSchema:k.
properties.command.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(
m)){if(m>86400||isNaN(m)){let u={instancePath:r+"/command/timeoutSeconds",schemaPath:"#/properties/command/pro\
perties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 864\
00",schema:86400,parentSchema:k.properties.command.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),
t++}if(m<1||isNaN(m)){let u={instancePath:r+"/command/timeoutSeconds",schemaPath:"#/properties/command/propert\
ies/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:k.properties.command.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}}}}else{let m={
instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:k.properties.command.type,parentSchema:k.properties.command,data:c};e===null?e=[m]:e.push(
m),t++}}if(s.tests!==void 0){let c=s.tests;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let m in c)if(!(m===
"runner"||m==="args"||m==="minPassed"||m==="timeoutSeconds")){let u={instancePath:r+"/tests",schemaPath:"#/pro\
perties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties",schema:!1,parentSchema:k.properties.tests,data:c};e===null?e=[u]:e.push(u),t++}
if(c.runner!==void 0){let m=c.runner;if(typeof m!="string"){let u={instancePath:r+"/tests/runner",schemaPath:"\
#/properties/tests/properties/runner/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.tests.properties.runner.type,parentSchema:k.properties.tests.properties.runner,data:m};e===null?e=[
u]:e.push(u),t++}if(!(m==="auto"||m==="vitest"||m==="jest"||m==="node"||m==="pytest"||m==="go"||m==="cargo")){
let u={instancePath:r+"/tests/runner",schemaPath:"#/properties/tests/properties/runner/enum",keyword:"enum",params:{
allowedValues:k.properties.tests.properties.runner.enum},message:"must be equal to one of the allowed values",
schema:k.properties.tests.properties.runner.enum,parentSchema:k.properties.tests.properties.runner,data:m};e===
null?e=[u]:e.push(u),t++}}if(c.args!==void 0){let m=c.args;if(Array.isArray(m)){if(m.length>100){let i={instancePath:r+
"/tests/args",schemaPath:"#/properties/tests/properties/args/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:k.properties.tests.properties.args,data:m};e===null?
e=[i]:e.push(i),t++}let u=m.length;for(let i=0;i<u;i++){let n=m[i];if(typeof n=="string"){if(P(n)>4096){let y={
instancePath:r+"/tests/args/"+i,schemaPath:"#/properties/tests/properties/args/items/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:k.properties.
tests.properties.args.items,data:n};e===null?e=[y]:e.push(y),t++}if(P(n)<1){let y={instancePath:r+"/tests/args\
/"+i,schemaPath:"#/properties/tests/properties/args/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.tests.properties.args.items,data:n};
e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/tests/args/"+i,schemaPath:"#/properties/tests/prope\
rties/args/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.tests.
properties.args.items.type,parentSchema:k.properties.tests.properties.args.items,data:n};e===null?e=[y]:e.push(
y),t++}}}else{let u={instancePath:r+"/tests/args",schemaPath:"#/properties/tests/properties/args/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.tests.properties.args.type,parentSchema:k.
properties.tests.properties.args,data:m};e===null?e=[u]:e.push(u),t++}}if(c.minPassed!==void 0){let m=c.minPassed;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:r+"/tests/minPassed",schemaPath:"\
#/properties/tests/properties/minPassed/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:k.properties.tests.properties.minPassed.type,parentSchema:k.properties.tests.properties.minPassed,data:m};
e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m)){let u={instancePath:r+"/t\
ests/minPassed",schemaPath:"#/properties/tests/properties/minPassed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:k.properties.tests.properties.minPassed,data:m};
e===null?e=[u]:e.push(u),t++}if(m<1||isNaN(m)){let u={instancePath:r+"/tests/minPassed",schemaPath:"#/properti\
es/tests/properties/minPassed/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1",schema:1,parentSchema:k.properties.tests.properties.minPassed,data:m};e===null?e=[u]:e.push(u),t++}}}if(c.timeoutSeconds!==
void 0){let m=c.timeoutSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:r+
"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:k.properties.tests.properties.timeoutSeconds.type,parentSchema:k.
properties.tests.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(
m)){if(m>86400||isNaN(m)){let u={instancePath:r+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/propert\
ies/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",
schema:86400,parentSchema:k.properties.tests.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}if(m<
1||isNaN(m)){let u={instancePath:r+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSe\
conds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.
properties.tests.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}}}}else{let m={instancePath:r+
"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.
properties.tests.type,parentSchema:k.properties.tests,data:c};e===null?e=[m]:e.push(m),t++}}if(s.jsonSchema!==
void 0){let c=s.jsonSchema;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.file===void 0){let m={instancePath:r+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'",schema:k.properties.jsonSchema.required,parentSchema:k.properties.
jsonSchema,data:c};e===null?e=[m]:e.push(m),t++}if(c.schema===void 0){let m={instancePath:r+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/required",keyword:"required",params:{missingProperty:"schema"},message:"must have requ\
ired property 'schema'",schema:k.properties.jsonSchema.required,parentSchema:k.properties.jsonSchema,data:c};e===
null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="file"||m==="schema")){let u={instancePath:r+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties",schema:!1,parentSchema:k.properties.jsonSchema,data:c};e===null?e=[u]:e.push(
u),t++}if(c.file!==void 0){let m=c.file;if(typeof m=="string"){if(P(m)>1e3){let u={instancePath:r+"/jsonSchema\
/file",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT \
have more than 1000 characters",schema:1e3,parentSchema:ve,data:m};e===null?e=[u]:e.push(u),t++}if(!At.test(m)){
let u={instancePath:r+"/jsonSchema/file",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"},message:'must match patte\
rn "^(?!/)(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.?(/\
|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",parentSchema:ve,data:m};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:r+"/jsonSchema/file",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:ve.type,parentSchema:ve,data:m};e===null?e=[u]:e.push(u),t++}}if(c.schema!==
void 0){let m=c.schema;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&typeof m!="boolean"){let u={instancePath:r+
"/jsonSchema/schema",schemaPath:"#/properties/jsonSchema/properties/schema/type",keyword:"type",params:{type:k.
properties.jsonSchema.properties.schema.type},message:"must be object,boolean",schema:k.properties.jsonSchema.
properties.schema.type,parentSchema:k.properties.jsonSchema.properties.schema,data:m};e===null?e=[u]:e.push(u),
t++}}}else{let m={instancePath:r+"/jsonSchema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.properties.jsonSchema.type,parentSchema:k.properties.jsonSchema,
data:c};e===null?e=[m]:e.push(m),t++}}if(s.diff!==void 0){let c=s.diff;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(Object.keys(c).length<1){let m={instancePath:r+"/diff",schemaPath:"#/properties/diff/minProperties",keyword:"\
minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:k.properties.
diff,data:c};e===null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="maxFiles"||m==="maxLines"||m==="allow"||m===
"deny")){let u={instancePath:r+"/diff",schemaPath:"#/properties/diff/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:k.
properties.diff,data:c};e===null?e=[u]:e.push(u),t++}if(c.maxFiles!==void 0){let m=c.maxFiles;if(!(typeof m=="\
number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:r+"/diff/maxFiles",schemaPath:"#/properties/diff\
/properties/maxFiles/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.properties.
diff.properties.maxFiles.type,parentSchema:k.properties.diff.properties.maxFiles,data:m};e===null?e=[u]:e.push(
u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m)){let u={instancePath:r+"/diff/maxFiles",schemaPath:"\
#/properties/diff/properties/maxFiles/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"m\
ust be <= 1000000",schema:1e6,parentSchema:k.properties.diff.properties.maxFiles,data:m};e===null?e=[u]:e.push(
u),t++}if(m<0||isNaN(m)){let u={instancePath:r+"/diff/maxFiles",schemaPath:"#/properties/diff/properties/maxFi\
les/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:k.
properties.diff.properties.maxFiles,data:m};e===null?e=[u]:e.push(u),t++}}}if(c.maxLines!==void 0){let m=c.maxLines;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:r+"/diff/maxLines",schemaPath:"#\
/properties/diff/properties/maxLines/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:k.
properties.diff.properties.maxLines.type,parentSchema:k.properties.diff.properties.maxLines,data:m};e===null?e=
[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e8||isNaN(m)){let u={instancePath:r+"/diff/maxLine\
s",schemaPath:"#/properties/diff/properties/maxLines/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},
message:"must be <= 100000000",schema:1e8,parentSchema:k.properties.diff.properties.maxLines,data:m};e===null?
e=[u]:e.push(u),t++}if(m<0||isNaN(m)){let u={instancePath:r+"/diff/maxLines",schemaPath:"#/properties/diff/pro\
perties/maxLines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:k.
properties.diff.properties.maxLines,data:m};e===null?e=[u]:e.push(u),t++}}}if(c.allow!==void 0){let m=c.allow;
if(Array.isArray(m)){if(m.length>1e3){let i={instancePath:r+"/diff/allow",schemaPath:"#/properties/diff/proper\
ties/allow/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,
parentSchema:k.properties.diff.properties.allow,data:m};e===null?e=[i]:e.push(i),t++}if(m.length<1){let i={instancePath:r+
"/diff/allow",schemaPath:"#/properties/diff/properties/allow/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.diff.properties.allow,data:m};e===null?e=
[i]:e.push(i),t++}let u=m.length;for(let i=0;i<u;i++){let n=m[i];if(typeof n=="string"){if(P(n)>1e3){let y={instancePath:r+
"/diff/allow/"+i,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"mus\
t NOT have more than 1000 characters",schema:1e3,parentSchema:M,data:n};e===null?e=[y]:e.push(y),t++}if(!$e.test(
n)){let y={instancePath:r+"/diff/allow/"+i,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\
\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:M,data:n};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/diff/allow/"+i,schemaPath:"#/definitions/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:n};e===null?e=[y]:e.push(
y),t++}}}else{let u={instancePath:r+"/diff/allow",schemaPath:"#/properties/diff/properties/allow/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.diff.properties.allow.type,parentSchema:k.
properties.diff.properties.allow,data:m};e===null?e=[u]:e.push(u),t++}}if(c.deny!==void 0){let m=c.deny;if(Array.
isArray(m)){if(m.length>1e3){let i={instancePath:r+"/diff/deny",schemaPath:"#/properties/diff/properties/deny/\
maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:k.
properties.diff.properties.deny,data:m};e===null?e=[i]:e.push(i),t++}if(m.length<1){let i={instancePath:r+"/di\
ff/deny",schemaPath:"#/properties/diff/properties/deny/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.diff.properties.deny,data:m};e===null?e=[
i]:e.push(i),t++}let u=m.length;for(let i=0;i<u;i++){let n=m[i];if(typeof n=="string"){if(P(n)>1e3){let y={instancePath:r+
"/diff/deny/"+i,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters",schema:1e3,parentSchema:M,data:n};e===null?e=[y]:e.push(y),t++}if(!$e.test(
n)){let y={instancePath:r+"/diff/deny/"+i,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\
\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:M,data:n};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/diff/deny/"+i,schemaPath:"#/definitions/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:n};e===null?e=[y]:e.push(
y),t++}}}else{let u={instancePath:r+"/diff/deny",schemaPath:"#/properties/diff/properties/deny/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.diff.properties.deny.type,parentSchema:k.
properties.diff.properties.deny,data:m};e===null?e=[u]:e.push(u),t++}}}else{let m={instancePath:r+"/diff",schemaPath:"\
#/properties/diff/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.diff.
type,parentSchema:k.properties.diff,data:c};e===null?e=[m]:e.push(m),t++}}if(s.critic!==void 0){let c=s.critic;
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.instructions===void 0){let m={instancePath:r+"/critic",schemaPath:"\
#/properties/critic/required",keyword:"required",params:{missingProperty:"instructions"},message:"must have re\
quired property 'instructions'",schema:k.properties.critic.required,parentSchema:k.properties.critic,data:c};e===
null?e=[m]:e.push(m),t++}for(let m in c)if(!(m==="model"||m==="instructions"||m==="passScore")){let u={instancePath:r+
"/critic",schemaPath:"#/properties/critic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:k.properties.critic,data:c};e===null?e=[u]:
e.push(u),t++}if(c.model!==void 0){let m=c.model;if(typeof m=="string"){if(P(m)>128){let u={instancePath:r+"/c\
ritic/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must N\
OT have more than 128 characters",schema:128,parentSchema:q,data:m};e===null?e=[u]:e.push(u),t++}if(!he.test(m)){
let u={instancePath:r+"/critic/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+
"/critic/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:q.type,parentSchema:q,data:m};e===null?e=[u]:e.push(u),t++}}if(c.instructions!==void 0){let m=c.
instructions;if(typeof m=="string"){if(P(m)>16384){let u={instancePath:r+"/critic/instructions",schemaPath:"#/\
properties/critic/properties/instructions/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NO\
T have more than 16384 characters",schema:16384,parentSchema:k.properties.critic.properties.instructions,data:m};
e===null?e=[u]:e.push(u),t++}if(!Xe.test(m)){let u={instancePath:r+"/critic/instructions",schemaPath:"#/proper\
ties/critic/properties/instructions/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match patt\
ern "\\S"',schema:"\\S",parentSchema:k.properties.critic.properties.instructions,data:m};e===null?e=[u]:e.push(
u),t++}}else{let u={instancePath:r+"/critic/instructions",schemaPath:"#/properties/critic/properties/instructi\
ons/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.critic.properties.
instructions.type,parentSchema:k.properties.critic.properties.instructions,data:m};e===null?e=[u]:e.push(u),t++}}
if(c.passScore!==void 0){let m=c.passScore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:r+
"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer",schema:k.properties.critic.properties.passScore.type,parentSchema:k.properties.
critic.properties.passScore,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>100||
isNaN(m)){let u={instancePath:r+"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:k.properties.
critic.properties.passScore,data:m};e===null?e=[u]:e.push(u),t++}if(m<1||isNaN(m)){let u={instancePath:r+"/cri\
tic/passScore",schemaPath:"#/properties/critic/properties/passScore/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.critic.properties.passScore,data:m};e===
null?e=[u]:e.push(u),t++}}}}else{let m={instancePath:r+"/critic",schemaPath:"#/properties/critic/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:k.properties.critic.type,parentSchema:k.properties.
critic,data:c};e===null?e=[m]:e.push(m),t++}}}else{let c={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:s};e===null?e=[c]:e.push(c),t++}return ne.
errors=e,t===0}function Oe(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:oe,data:s};e===null?e=[a]:e.push(a),
t++}let p=s.length;for(let a=0;a<p;a++)ne(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:w})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{let p={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:oe.type,parentSchema:oe,data:s};e===null?e=[p]:e.push(
p),t++}return Oe.errors=e,t===0}var ee={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$",maxLength:63,
"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"#/definitions/model"}},
ft=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function qe(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a==
"string"){if(P(a)>63){let d={instancePath:r,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:ee.propertyNames,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}if(!ft.test(a)){let d={instancePath:r,schemaPath:"#/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:ee.propertyNames,data:a,propertyName:a};e===null?e=[
d]:e.push(d),t++}}var p=h===t;if(!p){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",
params:{propertyName:a},message:"property name must be valid",schema:ee.propertyNames,parentSchema:ee,data:s};
e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>128){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:h};e===null?e=[d]:e.
push(d),t++}if(!he.test(h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
type,parentSchema:q,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,data:s};e===null?e=[a]:e.
push(a),t++}return qe.errors=e,t===0}var ae={type:"object",additionalProperties:!1,properties:{tools:{type:"ar\
ray",items:{$ref:"#/definitions/tool"},uniqueItems:!0},mcpServers:{type:"array",items:{$ref:"#/definitions/nam\
e"},uniqueItems:!0,maxItems:50}}},K={type:"string",enum:["read_file","write_file","edit_file","list_files","se\
arch_code","run_command"]};function Ze(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!(p==="tools"||p==="mcpServers")){
let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:ae,data:s};e===null?e=[a]:e.push(a),t++}if(s.
tools!==void 0){let p=s.tools;if(Array.isArray(p)){let a=p.length;for(let l=0;l<a;l++){let o=p[l];if(typeof o!=
"string"){let c={instancePath:r+"/tools/"+l,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:K.type,parentSchema:K,data:o};e===null?e=[c]:e.push(c),t++}if(!(o==="\
read_file"||o==="write_file"||o==="edit_file"||o==="list_files"||o==="search_code"||o==="run_command")){let c={
instancePath:r+"/tools/"+l,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{allowedValues:K.enum},message:"\
must be equal to one of the allowed values",schema:K.enum,parentSchema:K,data:o};e===null?e=[c]:e.push(c),t++}}
let h=p.length,d;if(h>1){e:for(;h--;)for(d=h;d--;)if(C(p[h],p[d])){let l={instancePath:r+"/tools",schemaPath:"\
#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:h,j:d},message:"must NOT have duplicate items \
(items ## "+d+" and "+h+" are identical)",schema:!0,parentSchema:ae.properties.tools,data:p};e===null?e=[l]:e.
push(l),t++;break e}}}else{let a={instancePath:r+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:ae.properties.tools.type,parentSchema:ae.properties.tools,
data:p};e===null?e=[a]:e.push(a),t++}}if(s.mcpServers!==void 0){let p=s.mcpServers;if(Array.isArray(p)){if(p.length>
50){let l={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ae.properties.mcpServers,data:p};e===
null?e=[l]:e.push(l),t++}let a=p.length;for(let l=0;l<a;l++){let o=p[l];if(typeof o=="string"){if(P(o)>63){let c={
instancePath:r+"/mcpServers/"+l,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:o};e===null?e=[c]:e.push(c),t++}
if(!L.test(o)){let c={instancePath:r+"/mcpServers/"+l,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={
instancePath:r+"/mcpServers/"+l,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.type,parentSchema:x,data:o};e===null?e=[c]:e.push(c),t++}}let h=p.length,d;if(h>1){e:
for(;h--;)for(d=h;d--;)if(C(p[h],p[d])){let l={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:h,j:d},message:"must NOT have duplicate items (items ## "+d+" a\
nd "+h+" are identical)",schema:!0,parentSchema:ae.properties.mcpServers,data:p};e===null?e=[l]:e.push(l),t++;
break e}}}else{let a={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:ae.properties.mcpServers.type,parentSchema:ae.properties.mcpServers,
data:p};e===null?e=[a]:e.push(a),t++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:ae.type,parentSchema:ae,data:s};e===null?e=[p]:e.push(p),t++}return Ze.
errors=e,t===0}var $={type:"object",additionalProperties:!1,oneOf:[{required:["command"]},{required:["url"]}],
properties:{command:{type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{
type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:50},url:{type:"string",pattern:"\
^https?://[^\\s/@?#]+(/[^\\s#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user \
name and password"},tokenEnv:{$ref:"#/definitions/environmentName"},headers:{type:"object",maxProperties:20,propertyNames:{
pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$",maxLength:100,"x-orca-message":"must be the name of an HTTP header"},additionalProperties:{
$ref:"#/definitions/environmentName"}},tools:{type:"array",items:{type:"string",pattern:"^[A-Za-z0-9_.-]+$",maxLength:128,
"x-orca-message":"must be the name of a tool of the server"},minItems:1,maxItems:200,uniqueItems:!0}},dependencies:{
env:{required:["command"],"x-orca-message":'"env" is for a local server: use "headers" or "tokenEnv"'},tokenEnv:{
required:["url"],"x-orca-message":'"tokenEnv" is for a remote server: use "env"'},headers:{required:["url"],"x\
-orca-message":'"headers" is for a remote server: use "env"'}}},E={type:"string",pattern:"^(?!(ORCA|GIT|GH|GIT\
HUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND\
)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"x-orca-message":"must be the name of an environment variable, and n\
one that belongs to Git, a forge, a loader or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and \
the like)"},be=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE\
_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),zt=new RegExp("^https?://[^\\s/\
@?#]+(/[^\\s#]*)?$","u"),vt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),Nt=new RegExp("^[A-Za-z0-9_.-]+$","u");
function Te(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0,p=t,a=!1,h=null,
d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let m={instancePath:r,schemaPath:"#/oneOf\
/0/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'comma\
nd'",schema:$.oneOf[0].required,parentSchema:$.oneOf[0],data:s};e===null?e=[m]:e.push(m),t++}var o=d===t;o&&(a=
!0,h=0);let l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let m={instancePath:r,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'ur\
l'",schema:$.oneOf[1].required,parentSchema:$.oneOf[1],data:s};e===null?e=[m]:e.push(m),t++}var o=l===t;if(o&&
a?(a=!1,h=[h,1]):o&&(a=!0,h=1),a)t=p,e!==null&&(p?e.length=p:e=null);else{let m={instancePath:r,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",schema:$.oneOf,
parentSchema:$,data:s};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)
if(!(m==="command"||m==="env"||m==="url"||m==="tokenEnv"||m==="headers"||m==="tools")){let u={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:$,data:s};e===null?e=[u]:e.push(u),t++}if(s.env!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)&&s.command===void 0){let m={instancePath:r,schemaPath:"#/dependencies/env/required",
keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:$.
dependencies.env.required,parentSchema:$.dependencies.env,data:s};e===null?e=[m]:e.push(m),t++}if(s.tokenEnv!==
void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let m={instancePath:r,schemaPath:"#/dependen\
cies/tokenEnv/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:$.dependencies.tokenEnv.required,parentSchema:$.dependencies.tokenEnv,data:s};e===null?e=[m]:e.
push(m),t++}if(s.headers!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)&&s.url===void 0){let m={instancePath:r,
schemaPath:"#/dependencies/headers/required",keyword:"required",params:{missingProperty:"url"},message:"must h\
ave required property 'url'",schema:$.dependencies.headers.required,parentSchema:$.dependencies.headers,data:s};
e===null?e=[m]:e.push(m),t++}if(s.command!==void 0){let m=s.command;if(Array.isArray(m)){if(m.length>100){let i={
instancePath:r+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:$.properties.command,data:m};e===null?e=[i]:e.push(
i),t++}if(m.length<1){let i={instancePath:r+"/command",schemaPath:"#/properties/command/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.command,
data:m};e===null?e=[i]:e.push(i),t++}let u=m.length;for(let i=0;i<u;i++){let n=m[i];if(typeof n=="string"){if(P(
n)>4096){let y={instancePath:r+"/command/"+i,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:$.properties.
command.items,data:n};e===null?e=[y]:e.push(y),t++}if(P(n)<1){let y={instancePath:r+"/command/"+i,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:$.properties.command.items,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:r+"/command/"+i,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:$.properties.command.items.type,parentSchema:$.properties.command.items,data:n};
e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:$.properties.command.type,parentSchema:$.properties.
command,data:m};e===null?e=[u]:e.push(u),t++}}if(s.env!==void 0){let m=s.env;if(Array.isArray(m)){if(m.length>
50){let y={instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items",schema:50,parentSchema:$.properties.env,data:m};e===null?e=[y]:e.push(y),t++}
let u=m.length;for(let y=0;y<u;y++){let f=m[y];if(typeof f=="string"){if(P(f)>128){let b={instancePath:r+"/env\
/"+y,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters",schema:128,parentSchema:E,data:f};e===null?e=[b]:e.push(b),t++}if(!be.test(
f)){let b={instancePath:r+"/env/"+y,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{
pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV\
|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB\
|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)\
[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIO\
NS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:E,data:f};e===null?
e=[b]:e.push(b),t++}}else{let b={instancePath:r+"/env/"+y,schemaPath:"#/definitions/environmentName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:f};e===null?e=[b]:e.push(
b),t++}}let i=m.length,n;if(i>1){e:for(;i--;)for(n=i;n--;)if(C(m[i],m[n])){let y={instancePath:r+"/env",schemaPath:"\
#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i,j:n},message:"must NOT have duplicate items (ite\
ms ## "+n+" and "+i+" are identical)",schema:!0,parentSchema:$.properties.env,data:m};e===null?e=[y]:e.push(y),
t++;break e}}}else{let u={instancePath:r+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:$.properties.env.type,parentSchema:$.properties.env,data:m};e===null?e=
[u]:e.push(u),t++}}if(s.url!==void 0){let m=s.url;if(typeof m=="string"){if(P(m)>2e3){let u={instancePath:r+"/\
url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have mor\
e than 2000 characters",schema:2e3,parentSchema:$.properties.url,data:m};e===null?e=[u]:e.push(u),t++}if(!zt.test(
m)){let u={instancePath:r+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^htt\
ps?://[^\\s/@?#]+(/[^\\s#]*)?$"},message:'must match pattern "^https?://[^\\s/@?#]+(/[^\\s#]*)?$"',schema:"^ht\
tps?://[^\\s/@?#]+(/[^\\s#]*)?$",parentSchema:$.properties.url,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:$.properties.url.type,parentSchema:$.properties.url,data:m};e===null?e=[u]:e.push(u),t++}}if(s.
tokenEnv!==void 0){let m=s.tokenEnv;if(typeof m=="string"){if(P(m)>128){let u={instancePath:r+"/tokenEnv",schemaPath:"\
#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters",schema:128,parentSchema:E,data:m};e===null?e=[u]:e.push(u),t++}if(!be.test(m)){let u={instancePath:r+
"/tokenEnv",schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GI\
T|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT\
_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_\
)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]\
*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV\
|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:E,data:m};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:r+"/tokenEnv",schemaPath:"#/definitions/environmentName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:E.type,parentSchema:E,data:m};e===null?e=[u]:e.push(u),t++}}if(s.headers!==
void 0){let m=s.headers;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>20){let u={instancePath:r+
"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit:20},message:"\
must NOT have more than 20 properties",schema:20,parentSchema:$.properties.headers,data:m};e===null?e=[u]:e.push(
u),t++}for(let u in m){let i=t;if(typeof u=="string"){if(P(u)>100){let n={instancePath:r+"/headers",schemaPath:"\
#/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mo\
re than 100 characters",schema:100,parentSchema:$.properties.headers.propertyNames,data:u,propertyName:u};e===
null?e=[n]:e.push(n),t++}if(!vt.test(u)){let n={instancePath:r+"/headers",schemaPath:"#/properties/headers/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$"},message:'must match patter\
n "^[A-Za-z0-9][-A-Za-z0-9]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9]*$",parentSchema:$.properties.headers.propertyNames,
data:u,propertyName:u};e===null?e=[n]:e.push(n),t++}}var c=i===t;if(!c){let n={instancePath:r+"/headers",schemaPath:"\
#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name mus\
t be valid",schema:$.properties.headers.propertyNames,parentSchema:$.properties.headers,data:m};e===null?e=[n]:
e.push(n),t++}}for(let u in m){let i=m[u];if(typeof i=="string"){if(P(i)>128){let n={instancePath:r+"/headers/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:E,data:i};e===
null?e=[n]:e.push(n),t++}if(!be.test(i)){let n={instancePath:r+"/headers/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|G\
ITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMA\
ND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(P\
ATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"\
^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHEL\
LOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:E,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:r+"/headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:i};e===
null?e=[n]:e.push(n),t++}}}else{let u={instancePath:r+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:$.properties.headers.type,parentSchema:$.properties.
headers,data:m};e===null?e=[u]:e.push(u),t++}}if(s.tools!==void 0){let m=s.tools;if(Array.isArray(m)){if(m.length>
200){let y={instancePath:r+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items",schema:200,parentSchema:$.properties.tools,data:m};e===null?e=[y]:
e.push(y),t++}if(m.length<1){let y={instancePath:r+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.tools,
data:m};e===null?e=[y]:e.push(y),t++}let u=m.length;for(let y=0;y<u;y++){let f=m[y];if(typeof f=="string"){if(P(
f)>128){let b={instancePath:r+"/tools/"+y,schemaPath:"#/properties/tools/items/maxLength",keyword:"maxLength",
params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:$.properties.tools.
items,data:f};e===null?e=[b]:e.push(b),t++}if(!Nt.test(f)){let b={instancePath:r+"/tools/"+y,schemaPath:"#/pro\
perties/tools/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]+$"},message:'must match patter\
n "^[A-Za-z0-9_.-]+$"',schema:"^[A-Za-z0-9_.-]+$",parentSchema:$.properties.tools.items,data:f};e===null?e=[b]:
e.push(b),t++}}else{let b={instancePath:r+"/tools/"+y,schemaPath:"#/properties/tools/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:$.properties.tools.items.type,parentSchema:$.properties.
tools.items,data:f};e===null?e=[b]:e.push(b),t++}}let i=m.length,n;if(i>1){let y={};for(;i--;){let f=m[i];if(typeof f==
"string"){if(typeof y[f]=="number"){n=y[f];let b={instancePath:r+"/tools",schemaPath:"#/properties/tools/uniqu\
eItems",keyword:"uniqueItems",params:{i,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+i+" \
are identical)",schema:!0,parentSchema:$.properties.tools,data:m};e===null?e=[b]:e.push(b),t++;break}y[f]=i}}}}else{
let u={instancePath:r+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:$.properties.tools.type,parentSchema:$.properties.tools,data:m};e===null?e=[u]:e.push(u),
t++}}}else{let m={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:$.type,parentSchema:$,data:s};e===null?e=[m]:e.push(m),t++}return Te.errors=e,t===0}var jt=new RegExp(
"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),$t=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]\
*)?$","u"),Ot=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function Le(s,{instancePath:r="",parentData:v,
parentDataProperty:j,rootData:w=s}={}){let e=null,t=0,p=t,a=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let o;
if(s.repository===void 0&&(o="repository")||s.path===void 0&&(o="path")){let c={};e===null?e=[c]:e.push(c),t++}}
var h=a===t;if(h){let o={instancePath:r,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT b\
e valid",schema:z.allOf[0].not,parentSchema:z.allOf[0],data:s};e===null?e=[o]:e.push(o),t++}else t=p,e!==null&&
(p?e.length=p:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){for(let o in s)if(!ge.call(z.properties,o)){
let c={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:z,data:s};e===null?e=[c]:e.push(c),t++}if(s.
description!==void 0){let o=s.description;if(typeof o=="string"){if(P(o)>1e3){let c={instancePath:r+"/descript\
ion",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT \
have more than 1000 characters",schema:1e3,parentSchema:z.properties.description,data:o};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:z.properties.description.type,parentSchema:z.properties.description,
data:o};e===null?e=[c]:e.push(c),t++}}if(s.repository!==void 0&&(je(s.repository,{instancePath:r+"/repository",
parentData:s,parentDataProperty:"repository",rootData:w})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
s.path!==void 0){let o=s.path;if(typeof o=="string"){if(P(o)>2e3){let c={instancePath:r+"/path",schemaPath:"#/\
properties/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 charac\
ters",schema:2e3,parentSchema:z.properties.path,data:o};e===null?e=[c]:e.push(c),t++}if(!jt.test(o)){let c={instancePath:r+
"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]\
*$"},message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",
parentSchema:z.properties.path,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:r+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.path.
type,parentSchema:z.properties.path,data:o};e===null?e=[c]:e.push(c),t++}}if(s.suspend!==void 0){let o=s.suspend;
if(typeof o!="boolean"){let c={instancePath:r+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:z.properties.suspend.type,parentSchema:z.properties.suspend,
data:o};e===null?e=[c]:e.push(c),t++}}if(s.limits!==void 0){let o=s.limits;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let c in o)if(!(c==="maxConcurrentRuns"||c==="maxOpenPullRequests")){let m={instancePath:r+"/limits",schemaPath:"\
#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties",schema:!1,parentSchema:z.properties.limits,data:o};e===null?e=[m]:e.push(
m),t++}if(o.maxConcurrentRuns!==void 0){let c=o.maxConcurrentRuns;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c))){let m={instancePath:r+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/max\
ConcurrentRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:z.properties.limits.
properties.maxConcurrentRuns.type,parentSchema:z.properties.limits.properties.maxConcurrentRuns,data:c};e===null?
e=[m]:e.push(m),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let m={instancePath:r+"/limits/max\
ConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:z.properties.limits.properties.
maxConcurrentRuns,data:c};e===null?e=[m]:e.push(m),t++}if(c<1||isNaN(c)){let m={instancePath:r+"/limits/maxCon\
currentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:z.properties.limits.properties.maxConcurrentRuns,data:c};
e===null?e=[m]:e.push(m),t++}}}if(o.maxOpenPullRequests!==void 0){let c=o.maxOpenPullRequests;if(!(typeof c=="\
number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let m={instancePath:r+"/limits/maxOpenPullRequests",schemaPath:"#/pr\
operties/limits/properties/maxOpenPullRequests/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:z.properties.limits.properties.maxOpenPullRequests.type,parentSchema:z.properties.limits.properties.
maxOpenPullRequests,data:c};e===null?e=[m]:e.push(m),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){
let m={instancePath:r+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequ\
ests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:z.
properties.limits.properties.maxOpenPullRequests,data:c};e===null?e=[m]:e.push(m),t++}if(c<1||isNaN(c)){let m={
instancePath:r+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:z.properties.
limits.properties.maxOpenPullRequests,data:c};e===null?e=[m]:e.push(m),t++}}}}else{let c={instancePath:r+"/lim\
its",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.
properties.limits.type,parentSchema:z.properties.limits,data:o};e===null?e=[c]:e.push(c),t++}}if(s.budget!==void 0){
let o=s.budget;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let c in o)if(!(c==="usdPerDay"||c==="tokensPe\
rDay"||c==="usdPerTask"||c==="tokensPerTask")){let m={instancePath:r+"/budget",schemaPath:"#/properties/budget\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties",schema:!1,parentSchema:z.properties.budget,data:o};e===null?e=[m]:e.push(m),t++}if(o.usdPerDay!==
void 0){let c=o.usdPerDay;if(typeof c=="number"&&isFinite(c)){if(c>1e7||isNaN(c)){let m={instancePath:r+"/budg\
et/usdPerDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"\
must be <= 10000000",schema:1e7,parentSchema:le,data:c};e===null?e=[m]:e.push(m),t++}if(c<.01||isNaN(c)){let m={
instancePath:r+"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:le,data:c};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:r+"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"num\
ber"},message:"must be number",schema:le.type,parentSchema:le,data:c};e===null?e=[m]:e.push(m),t++}}if(o.tokensPerDay!==
void 0){let c=o.tokensPerDay;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let m={instancePath:r+"\
/budget/tokensPerDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer",schema:ce.type,parentSchema:ce,data:c};e===null?e=[m]:e.push(m),t++}if(typeof c=="number"&&isFinite(
c)){if(c>1e12||isNaN(c)){let m={instancePath:r+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:ce,
data:c};e===null?e=[m]:e.push(m),t++}if(c<1||isNaN(c)){let m={instancePath:r+"/budget/tokensPerDay",schemaPath:"\
#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:ce,data:c};e===null?e=[m]:e.push(m),t++}}}if(o.usdPerTask!==void 0){let c=o.usdPerTask;if(typeof c==
"number"&&isFinite(c)){if(c>1e7||isNaN(c)){let m={instancePath:r+"/budget/usdPerTask",schemaPath:"#/definition\
s/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:le,
data:c};e===null?e=[m]:e.push(m),t++}if(c<.01||isNaN(c)){let m={instancePath:r+"/budget/usdPerTask",schemaPath:"\
#/definitions/usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,
parentSchema:le,data:c};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:r+"/budget/usdPerTask",schemaPath:"\
#/definitions/usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:le.type,parentSchema:le,
data:c};e===null?e=[m]:e.push(m),t++}}if(o.tokensPerTask!==void 0){let c=o.tokensPerTask;if(!(typeof c=="numbe\
r"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let m={instancePath:r+"/budget/tokensPerTask",schemaPath:"#/definitions/t\
okens/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:ce.type,parentSchema:ce,data:c};
e===null?e=[m]:e.push(m),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e12||isNaN(c)){let m={instancePath:r+"/\
budget/tokensPerTask",schemaPath:"#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000",schema:1e12,parentSchema:ce,data:c};e===null?e=[m]:e.push(m),t++}if(c<1||isNaN(
c)){let m={instancePath:r+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:ce,data:c};e===null?e=[m]:e.push(
m),t++}}}}else{let c={instancePath:r+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:z.properties.budget.type,parentSchema:z.properties.budget,data:o};e===
null?e=[c]:e.push(c),t++}}if(s.pullRequests!==void 0){let o=s.pullRequests;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(let c in o)if(!(c==="draft"||c==="labels"||c==="reviewers"||c==="assignees"||c==="merge"||c==="closeOn\
Prune")){let m={instancePath:r+"/pullRequests",schemaPath:"#/properties/pullRequests/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:z.
properties.pullRequests,data:o};e===null?e=[m]:e.push(m),t++}if(o.draft!==void 0){let c=o.draft;if(typeof c!="\
boolean"){let m={instancePath:r+"/pullRequests/draft",schemaPath:"#/properties/pullRequests/properties/draft/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:z.properties.pullRequests.properties.
draft.type,parentSchema:z.properties.pullRequests.properties.draft,data:c};e===null?e=[m]:e.push(m),t++}}if(o.
labels!==void 0){let c=o.labels;if(Array.isArray(c)){if(c.length>100){let n={instancePath:r+"/pullRequests/lab\
els",schemaPath:"#/properties/pullRequests/properties/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:z.properties.pullRequests.properties.labels,data:c};
e===null?e=[n]:e.push(n),t++}let m=c.length;for(let n=0;n<m;n++){let y=c[n];if(typeof y=="string"){if(P(y)>50){
let f={instancePath:r+"/pullRequests/labels/"+n,schemaPath:"#/properties/pullRequests/properties/labels/items/\
maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters",schema:50,parentSchema:z.
properties.pullRequests.properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}if(P(y)<1){let f={instancePath:r+
"/pullRequests/labels/"+n,schemaPath:"#/properties/pullRequests/properties/labels/items/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.pullRequests.
properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/labels\
/"+n,schemaPath:"#/properties/pullRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:z.properties.pullRequests.properties.labels.items.type,parentSchema:z.properties.
pullRequests.properties.labels.items,data:y};e===null?e=[f]:e.push(f),t++}}let u=c.length,i;if(u>1){let n={};for(;u--;){
let y=c[u];if(typeof y=="string"){if(typeof n[y]=="number"){i=n[y];let f={instancePath:r+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:u,j:i},message:"\
must NOT have duplicate items (items ## "+i+" and "+u+" are identical)",schema:!0,parentSchema:z.properties.pullRequests.
properties.labels,data:c};e===null?e=[f]:e.push(f),t++;break}n[y]=u}}}}else{let m={instancePath:r+"/pullReques\
ts/labels",schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:z.properties.pullRequests.properties.labels.type,parentSchema:z.properties.pullRequests.
properties.labels,data:c};e===null?e=[m]:e.push(m),t++}}if(o.reviewers!==void 0){let c=o.reviewers;if(Array.isArray(
c)){if(c.length>15){let n={instancePath:r+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/prop\
erties/reviewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,
parentSchema:z.properties.pullRequests.properties.reviewers,data:c};e===null?e=[n]:e.push(n),t++}let m=c.length;
for(let n=0;n<m;n++){let y=c[n];if(typeof y=="string"){if(P(y)>100){let f={instancePath:r+"/pullRequests/revie\
wers/"+n,schemaPath:"#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NO\
T have more than 100 characters",schema:100,parentSchema:Ae,data:y};e===null?e=[f]:e.push(f),t++}if(!$t.test(y)){
let f={instancePath:r+"/pullRequests/reviewers/"+n,schemaPath:"#/definitions/reviewer/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "\
^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][\
-A-Za-z0-9_.]*)?$",parentSchema:Ae,data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequ\
ests/reviewers/"+n,schemaPath:"#/definitions/reviewer/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:Ae.type,parentSchema:Ae,data:y};e===null?e=[f]:e.push(f),t++}}let u=c.length,i;if(u>1){e:for(;u--;)
for(i=u;i--;)if(C(c[u],c[i])){let n={instancePath:r+"/pullRequests/reviewers",schemaPath:"#/properties/pullReq\
uests/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i:u,j:i},message:"must NOT have duplicat\
e items (items ## "+i+" and "+u+" are identical)",schema:!0,parentSchema:z.properties.pullRequests.properties.
reviewers,data:c};e===null?e=[n]:e.push(n),t++;break e}}}else{let m={instancePath:r+"/pullRequests/reviewers",
schemaPath:"#/properties/pullRequests/properties/reviewers/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:z.properties.pullRequests.properties.reviewers.type,parentSchema:z.properties.pullRequests.
properties.reviewers,data:c};e===null?e=[m]:e.push(m),t++}}if(o.assignees!==void 0){let c=o.assignees;if(Array.
isArray(c)){if(c.length>10){let n={instancePath:r+"/pullRequests/assignees",schemaPath:"#/properties/pullReque\
sts/properties/assignees/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 it\
ems",schema:10,parentSchema:z.properties.pullRequests.properties.assignees,data:c};e===null?e=[n]:e.push(n),t++}
let m=c.length;for(let n=0;n<m;n++){let y=c[n];if(typeof y=="string"){if(P(y)>100){let f={instancePath:r+"/pul\
lRequests/assignees/"+n,schemaPath:"#/definitions/account/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",schema:100,parentSchema:ze,data:y};e===null?e=[f]:e.push(f),t++}if(!Ot.
test(y)){let f={instancePath:r+"/pullRequests/assignees/"+n,schemaPath:"#/definitions/account/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'must match pattern "^[A-Za-z0-9]\
[-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",parentSchema:ze,data:y};e===null?
e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/pullRequests/assignees/"+n,schemaPath:"#/definitions/account\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ze.type,parentSchema:ze,data:y};e===
null?e=[f]:e.push(f),t++}}let u=c.length,i;if(u>1){e:for(;u--;)for(i=u;i--;)if(C(c[u],c[i])){let n={instancePath:r+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/uniqueItems",keyword:"uni\
queItems",params:{i:u,j:i},message:"must NOT have duplicate items (items ## "+i+" and "+u+" are identical)",schema:!0,
parentSchema:z.properties.pullRequests.properties.assignees,data:c};e===null?e=[n]:e.push(n),t++;break e}}}else{
let m={instancePath:r+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.pullRequests.properties.assignees.
type,parentSchema:z.properties.pullRequests.properties.assignees,data:c};e===null?e=[m]:e.push(m),t++}}if(o.merge!==
void 0){let c=o.merge;if(typeof c!="string"){let m={instancePath:r+"/pullRequests/merge",schemaPath:"#/propert\
ies/pullRequests/properties/merge/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.
properties.pullRequests.properties.merge.type,parentSchema:z.properties.pullRequests.properties.merge,data:c};
e===null?e=[m]:e.push(m),t++}if(c!=="never"){let m={instancePath:r+"/pullRequests/merge",schemaPath:"#/propert\
ies/pullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:z.properties.pullRequests.properties.
merge.enum},message:"must be equal to one of the allowed values",schema:z.properties.pullRequests.properties.merge.
enum,parentSchema:z.properties.pullRequests.properties.merge,data:c};e===null?e=[m]:e.push(m),t++}}if(o.closeOnPrune!==
void 0){let c=o.closeOnPrune;if(typeof c!="boolean"){let m={instancePath:r+"/pullRequests/closeOnPrune",schemaPath:"\
#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean",schema:z.properties.pullRequests.properties.closeOnPrune.type,parentSchema:z.properties.pullRequests.
properties.closeOnPrune,data:c};e===null?e=[m]:e.push(m),t++}}}else{let c={instancePath:r+"/pullRequests",schemaPath:"\
#/properties/pullRequests/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.
pullRequests.type,parentSchema:z.properties.pullRequests,data:o};e===null?e=[c]:e.push(c),t++}}if(s.protectedPaths!==
void 0){let o=s.protectedPaths;if(Array.isArray(o)){if(o.length>1e3){let i={instancePath:r+"/protectedPaths",schemaPath:"\
#/properties/protectedPaths/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1\
000 items",schema:1e3,parentSchema:z.properties.protectedPaths,data:o};e===null?e=[i]:e.push(i),t++}let c=o.length;
for(let i=0;i<c;i++){let n=o[i];if(typeof n=="string"){if(P(n)>1e3){let y={instancePath:r+"/protectedPaths/"+i,
schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must\
 NOT have more than 1000 characters",schema:1e3,parentSchema:M,data:n};e===null?e=[y]:e.push(y),t++}if(!$e.test(
n)){let y={instancePath:r+"/protectedPaths/"+i,schemaPath:"definitions.json#/definitions/glob/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^\
(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",
parentSchema:M,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:r+"/protectedPaths/"+i,schemaPath:"\
definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.
type,parentSchema:M,data:n};e===null?e=[y]:e.push(y),t++}}let m=o.length,u;if(m>1){e:for(;m--;)for(u=m;u--;)if(C(
o[m],o[u])){let i={instancePath:r+"/protectedPaths",schemaPath:"#/properties/protectedPaths/uniqueItems",keyword:"\
uniqueItems",params:{i:m,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+m+" are identical)",
schema:!0,parentSchema:z.properties.protectedPaths,data:o};e===null?e=[i]:e.push(i),t++;break e}}}else{let c={
instancePath:r+"/protectedPaths",schemaPath:"#/properties/protectedPaths/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array",schema:z.properties.protectedPaths.type,parentSchema:z.properties.protectedPaths,
data:o};e===null?e=[c]:e.push(c),t++}}if(s.checks!==void 0&&(Oe(s.checks,{instancePath:r+"/checks",parentData:s,
parentDataProperty:"checks",rootData:w})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.modelAliases!==
void 0&&(qe(s.modelAliases,{instancePath:r+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:w})||
(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),s.agents!==void 0){let o={instancePath:r+"/agents",schemaPath:"\
#/properties/agents/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:z.properties.agents,data:s.agents};e===null?e=[o]:e.push(o),t++}if(s.toolPresets!==void 0){let o=s.
toolPresets;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>50){let c={instancePath:r+"/\
toolPresets",schemaPath:"#/properties/toolPresets/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties",schema:50,parentSchema:z.properties.toolPresets,data:o};e===null?e=[c]:
e.push(c),t++}for(let c in o){let m=t;if(typeof c=="string"){if(P(c)>63){let u={instancePath:r+"/toolPresets",
schemaPath:"definitions.json#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:te,data:c,propertyName:c};e===null?e=[u]:e.push(
u),t++}if(!L.test(c)){let u={instancePath:r+"/toolPresets",schemaPath:"definitions.json#/definitions/presetNam\
e/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:te,data:c,propertyName:c};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/toolPresets",schemaPath:"definitions.json#/definiti\
ons/presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,
data:c,propertyName:c};e===null?e=[u]:e.push(u),t++}var d=m===t;if(!d){let u={instancePath:r+"/toolPresets",schemaPath:"\
#/properties/toolPresets/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"property name\
 must be valid",schema:z.properties.toolPresets.propertyNames,parentSchema:z.properties.toolPresets,data:o};e===
null?e=[u]:e.push(u),t++}}for(let c in o)Ze(o[c],{instancePath:r+"/toolPresets/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:w})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)}else{
let c={instancePath:r+"/toolPresets",schemaPath:"#/properties/toolPresets/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:z.properties.toolPresets.type,parentSchema:z.properties.toolPresets,data:o};
e===null?e=[c]:e.push(c),t++}}if(s.mcpServers!==void 0){let o=s.mcpServers;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(Object.keys(o).length>50){let c={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/maxPr\
operties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties",schema:50,
parentSchema:z.properties.mcpServers,data:o};e===null?e=[c]:e.push(c),t++}for(let c in o){let m=t;if(typeof c==
"string"){if(P(c)>63){let u={instancePath:r+"/mcpServers",schemaPath:"definitions.json#/definitions/name/maxLe\
ngth",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:c,propertyName:c};e===null?e=[u]:e.push(u),t++}if(!L.test(c)){let u={instancePath:r+"/mcpServers",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:c,propertyName:c};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/mcpServers",schemaPath:"defi\
nitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,
parentSchema:x,data:c,propertyName:c};e===null?e=[u]:e.push(u),t++}var l=m===t;if(!l){let u={instancePath:r+"/\
mcpServers",schemaPath:"#/properties/mcpServers/propertyNames",keyword:"propertyNames",params:{propertyName:c},
message:"property name must be valid",schema:z.properties.mcpServers.propertyNames,parentSchema:z.properties.mcpServers,
data:o};e===null?e=[u]:e.push(u),t++}}for(let c in o)Te(o[c],{instancePath:r+"/mcpServers/"+c.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:o,parentDataProperty:c,rootData:w})||(e=e===null?Te.errors:e.concat(Te.errors),
t=e.length)}else{let c={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:z.properties.mcpServers.type,parentSchema:z.properties.
mcpServers,data:o};e===null?e=[c]:e.push(c),t++}}if(s.notifications!==void 0){let o={instancePath:r+"/notifica\
tions",schemaPath:"#/properties/notifications/false schema",keyword:"false schema",params:{},message:"boolean \
schema is false",schema:!1,parentSchema:z.properties.notifications,data:s.notifications};e===null?e=[o]:e.push(
o),t++}if(s.triggers!==void 0){let o={instancePath:r+"/triggers",schemaPath:"#/properties/triggers/false schem\
a",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:z.properties.triggers,
data:s.triggers};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:z.type,parentSchema:z,data:s};e===null?e=[o]:e.push(o),t++}return Le.
errors=e,t===0}function yt(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiV\
ersion'",schema:re.required,parentSchema:re,data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'",schema:re.required,parentSchema:re,data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must ha\
ve required property 'metadata'",schema:re.required,parentSchema:re,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)
if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let a={instancePath:r,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:re,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;
if(p!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definitions.json#/definitions/apiV\
ersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"\
orca.dev/v1alpha1",parentSchema:we,data:p};e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let p=s.kind;if(p!==
"Project"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Project"},message:"must be equal to constant",schema:"Project",parentSchema:re.properties.kind,data:p};e===null?
e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Ne(s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:w})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),s.spec!==void 0&&(Le(s.spec,{instancePath:r+
"/spec",parentData:s,parentDataProperty:"spec",rootData:w})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length))}else{
let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:re.
type,parentSchema:re,data:s};e===null?e=[p]:e.push(p),t++}return yt.errors=e,t===0}var Ft=gt,J={type:"object",
required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definit\
ions.json#/definitions/apiVersion"},kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/met\
adata"},spec:{$ref:"#/definitions/poolSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,
properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/defini\
tions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{
metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},
spec:{$ref:"definitions.json#/definitions/podSpec"}}}}}}},H={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"\
#/definitions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function _e(s,{instancePath:r="",parentData:v,
parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:H.required,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)
if(!(p==="name"||p==="project"||p==="labels"||p==="annotations")){let a={instancePath:r,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:H,data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let p=s.name;if(typeof p==
"string"){if(P(p)>63){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLeng\
th",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?
e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:r+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let p=s.
project;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/max\
Length",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/project",schemaPath:"#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),
t++}}s.labels!==void 0&&(G(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:w})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(U(s.annotations,{instancePath:r+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:w})||(e=e===null?U.errors:e.concat(U.errors),
t=e.length))}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:H.type,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}return _e.errors=e,t===0}var V={
type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,
default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{
type:"object",additionalProperties:!1,properties:{metadata:{type:"object",additionalProperties:!1,properties:{
labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};
function de(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,
schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have mo\
re than 253 characters",schema:253,parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!xe.
test(a)){let d={instancePath:r,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"\
^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^(\
[a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-\
z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(
d),t++}}var p=h===t;if(!p){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:a},message:"property name must be valid",schema:O.propertyNames,parentSchema:O,data:s};e===null?e=
[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+"/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:O.additionalProperties,data:h};e===null?
e=[d]:e.push(d),t++}if(!tt.test(h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)\
?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:O.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:O.additionalProperties.type,parentSchema:O.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[a]:e.push(a),t++}return de.
errors=e,t===0}var g={type:"object",additionalProperties:!1,properties:{agent:{type:"string",enum:["claude","c\
laude-code","codex","gemini","command"],default:"claude"},model:{$ref:"#/definitions/model"},systemPrompt:{type:"\
string",maxLength:65536},capabilities:{type:"array",items:{$ref:"#/definitions/capability"},uniqueItems:!0,maxItems:100},
maxConcurrency:{type:"integer",minimum:1,maximum:100,default:1},maxTokens:{type:"integer",minimum:1,maximum:1e6,
default:16384},maxTurns:{type:"integer",minimum:1,maximum:1e3,default:50},tools:{type:"array",items:{$ref:"#/d\
efinitions/tool"},uniqueItems:!0},toolPreset:{$ref:"#/definitions/presetName"},mcpServers:{type:"array",items:{
$ref:"#/definitions/name"},uniqueItems:!0,maxItems:50},restartPolicy:{type:"string",enum:["Always","OnFailure",
"Never"],default:"Always"},executor:{type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],
default:"process"},image:!1,resources:!1,command:{type:"array",items:{type:"string",minLength:1,maxLength:4096},
minItems:1,maxItems:100},env:{type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:100},
network:!1,heartbeatSeconds:{type:"integer",minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{type:"int\
eger",minimum:1,maximum:604800}},if:{properties:{agent:{const:"command"}},required:["agent"]},then:{required:[
"command"],"x-orca-message":'agent command needs the program to run in "command"'},dependencies:{command:{required:[
"agent"],properties:{agent:{const:"command","x-orca-message":'must be command where a "command" is given'}},"x\
-orca-message":'"command" is run by agent command alone: add agent: command or remove it'}}},B={type:"string",
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:63,"x-orca-message":'must be at most 63 letters\
, digits, "-", "_" and ".", and start and end with a letter or digit'},st=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?$","u");function De(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){
let e=null,t=0,p=t,a=!0,h=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.agent===void 0&&(l="agent")){
let o={};e===null?e=[o]:e.push(o),t++}else if(s.agent!==void 0&&s.agent!=="command"){let o={};e===null?e=[o]:e.
push(o),t++}}var d=h===t;if(t=p,e!==null&&(p?e.length=p:e=null),d){let l=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.command===void 0){let c={instancePath:r,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:g.then.required,parentSchema:g.then,data:s};e===
null?e=[c]:e.push(c),t++}var d=l===t;a=d}if(!a){let l={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:g.if,parentSchema:g,data:s};e===null?e=[l]:e.push(l),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let l in s)if(!ge.call(g.properties,l)){let o={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:g,data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)){if(s.agent===void 0){let l={instancePath:r,schemaPath:"#/dependencies/command/req\
uired",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:g.
dependencies.command.required,parentSchema:g.dependencies.command,data:s};e===null?e=[l]:e.push(l),t++}if(s.agent!==
void 0){let l=s.agent;if(l!=="command"){let o={instancePath:r+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:g.dependencies.command.properties.agent,data:l};e===null?e=[o]:e.push(o),t++}}}if(s.agent!==
void 0){let l=s.agent;if(typeof l!="string"){let o={instancePath:r+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.agent.type,parentSchema:g.
properties.agent,data:l};e===null?e=[o]:e.push(o),t++}if(!(l==="claude"||l==="claude-code"||l==="codex"||l==="\
gemini"||l==="command")){let o={instancePath:r+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{
allowedValues:g.properties.agent.enum},message:"must be equal to one of the allowed values",schema:g.properties.
agent.enum,parentSchema:g.properties.agent,data:l};e===null?e=[o]:e.push(o),t++}}if(s.model!==void 0){let l=s.
model;if(typeof l=="string"){if(P(l)>128){let o={instancePath:r+"/model",schemaPath:"#/definitions/model/maxLe\
ngth",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:q,
data:l};e===null?e=[o]:e.push(o),t++}if(!he.test(l)){let o={instancePath:r+"/model",schemaPath:"#/definitions/\
model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match \
pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,
data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/model",schemaPath:"#/definitions/model/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:l};e===null?e=
[o]:e.push(o),t++}}if(s.systemPrompt!==void 0){let l=s.systemPrompt;if(typeof l=="string"){if(P(l)>65536){let o={
instancePath:r+"/systemPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:g.properties.systemPrompt,data:l};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/systemPrompt",schemaPath:"#/properties/systemPrompt\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.systemPrompt.type,parentSchema:g.
properties.systemPrompt,data:l};e===null?e=[o]:e.push(o),t++}}if(s.capabilities!==void 0){let l=s.capabilities;
if(Array.isArray(l)){if(l.length>100){let u={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilit\
ies/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.capabilities,data:l};e===null?e=[u]:e.push(u),t++}let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i==
"string"){if(P(i)>63){let n={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:B,
data:i};e===null?e=[n]:e.push(n),t++}if(!st.test(i)){let n={instancePath:r+"/capabilities/"+u,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:B,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/capabilities\
/"+u,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:B.type,parentSchema:B,data:i};e===null?e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)for(m=
c;m--;)if(C(l[c],l[m])){let u={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:c,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+c+" are\
 identical)",schema:!0,parentSchema:g.properties.capabilities,data:l};e===null?e=[u]:e.push(u),t++;break e}}}else{
let o={instancePath:r+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:g.properties.capabilities.type,parentSchema:g.properties.capabilities,data:l};
e===null?e=[o]:e.push(o),t++}}if(s.maxConcurrency!==void 0){let l=s.maxConcurrency;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxConcurrency.type,
parentSchema:g.properties.maxConcurrency,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(
l)){if(l>100||isNaN(l)){let o={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:g.properties.
maxConcurrency,data:l};e===null?e=[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,data:l};e===null?e=[o]:e.push(o),t++}}}if(s.maxTokens!==
void 0){let l=s.maxTokens;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:g.properties.maxTokens.type,parentSchema:g.properties.maxTokens,data:l};e===null?e=[o]:e.push(o),t++}
if(typeof l=="number"&&isFinite(l)){if(l>1e6||isNaN(l)){let o={instancePath:r+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:g.properties.maxTokens,data:l};e===null?e=[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:g.properties.maxTokens,data:l};e===null?e=[o]:e.push(o),t++}}}if(s.maxTurns!==
void 0){let l=s.maxTurns;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:g.properties.maxTurns.type,parentSchema:g.properties.maxTurns,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l==
"number"&&isFinite(l)){if(l>1e3||isNaN(l)){let o={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.
properties.maxTurns,data:l};e===null?e=[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:g.properties.maxTurns,data:l};e===null?e=[o]:e.push(o),t++}}}if(s.tools!==void 0){let l=s.tools;if(Array.
isArray(l)){let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i!="string"){let n={instancePath:r+"/tool\
s/"+u,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:K.
type,parentSchema:K,data:i};e===null?e=[n]:e.push(n),t++}if(!(i==="read_file"||i==="write_file"||i==="edit_fil\
e"||i==="list_files"||i==="search_code"||i==="run_command")){let n={instancePath:r+"/tools/"+u,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowe\
d values",schema:K.enum,parentSchema:K,data:i};e===null?e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)
for(m=c;m--;)if(C(l[c],l[m])){let u={instancePath:r+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+c+" are identical)",
schema:!0,parentSchema:g.properties.tools,data:l};e===null?e=[u]:e.push(u),t++;break e}}}else{let o={instancePath:r+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.
properties.tools.type,parentSchema:g.properties.tools,data:l};e===null?e=[o]:e.push(o),t++}}if(s.toolPreset!==
void 0){let l=s.toolPreset;if(typeof l=="string"){if(P(l)>63){let o={instancePath:r+"/toolPreset",schemaPath:"\
#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 \
characters",schema:63,parentSchema:te,data:l};e===null?e=[o]:e.push(o),t++}if(!L.test(l)){let o={instancePath:r+
"/toolPreset",schemaPath:"#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z\
0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*\
[a-z0-9])?$",parentSchema:te,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/toolPreset",schemaPath:"\
#/definitions/presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,
data:l};e===null?e=[o]:e.push(o),t++}}if(s.mcpServers!==void 0){let l=s.mcpServers;if(Array.isArray(l)){if(l.length>
50){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:l};e===
null?e=[u]:e.push(u),t++}let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i=="string"){if(P(i)>63){let n={
instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:i};e===null?e=[n]:e.push(n),t++}
if(!L.test(i)){let n={instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.type,parentSchema:x,data:i};e===null?e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:
for(;c--;)for(m=c;m--;)if(C(l[c],l[m])){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:c,j:m},message:"must NOT have duplicate items (items ## "+m+" a\
nd "+c+" are identical)",schema:!0,parentSchema:g.properties.mcpServers,data:l};e===null?e=[u]:e.push(u),t++;break e}}}else{
let o={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:l};
e===null?e=[o]:e.push(o),t++}}if(s.restartPolicy!==void 0){let l=s.restartPolicy;if(typeof l!="string"){let o={
instancePath:r+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:l};
e===null?e=[o]:e.push(o),t++}if(!(l==="Always"||l==="OnFailure"||l==="Never")){let o={instancePath:r+"/restart\
Policy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.
enum},message:"must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.
properties.restartPolicy,data:l};e===null?e=[o]:e.push(o),t++}}if(s.executor!==void 0){let l=s.executor;if(typeof l!=
"string"){let o={instancePath:r+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:l};
e===null?e=[o]:e.push(o),t++}if(l!=="process"){let o={instancePath:r+"/executor",schemaPath:"#/properties/exec\
utor/enum",keyword:"enum",params:{allowedValues:g.properties.executor.enum},message:"must be equal to one of t\
he allowed values",schema:g.properties.executor.enum,parentSchema:g.properties.executor,data:l};e===null?e=[o]:
e.push(o),t++}}if(s.image!==void 0){let l={instancePath:r+"/image",schemaPath:"#/properties/image/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.image,data:s.
image};e===null?e=[l]:e.push(l),t++}if(s.resources!==void 0){let l={instancePath:r+"/resources",schemaPath:"#/\
properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:g.properties.resources,data:s.resources};e===null?e=[l]:e.push(l),t++}if(s.command!==void 0){let l=s.
command;if(Array.isArray(l)){if(l.length>100){let c={instancePath:r+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.command,data:l};e===null?e=[c]:e.push(c),t++}if(l.length<1){let c={instancePath:r+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:g.properties.command,data:l};e===null?e=[c]:e.push(c),t++}let o=l.length;for(let c=0;c<o;c++){
let m=l[c];if(typeof m=="string"){if(P(m)>4096){let u={instancePath:r+"/command/"+c,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:g.properties.command.items,data:m};e===null?e=[u]:e.push(u),t++}if(P(m)<1){let u={
instancePath:r+"/command/"+c,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.command.items,data:m};e===null?
e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/command/"+c,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.
command.items,data:m};e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:r+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,
parentSchema:g.properties.command,data:l};e===null?e=[o]:e.push(o),t++}}if(s.env!==void 0){let l=s.env;if(Array.
isArray(l)){if(l.length>100){let u={instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,
data:l};e===null?e=[u]:e.push(u),t++}let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i=="string"){if(P(
i)>128){let n={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:E,data:i};e===null?
e=[n]:e.push(n),t++}if(!be.test(i)){let n={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/\
pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|\
NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must mat\
ch pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|\
ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYL\
D)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:E,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/env/"+u,schemaPath:"#\
/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,
parentSchema:E,data:i};e===null?e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)for(m=c;m--;)if(C(l[c],
l[m])){let u={instancePath:r+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:c,
j:m},message:"must NOT have duplicate items (items ## "+m+" and "+c+" are identical)",schema:!0,parentSchema:g.
properties.env,data:l};e===null?e=[u]:e.push(u),t++;break e}}}else{let o={instancePath:r+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,
parentSchema:g.properties.env,data:l};e===null?e=[o]:e.push(o),t++}}if(s.network!==void 0){let l={instancePath:r+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:g.properties.network,data:s.network};e===null?e=[l]:e.push(l),t++}if(s.heartbeatSeconds!==
void 0){let l=s.heartbeatSeconds;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:l};
e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)){if(l>86400||isNaN(l)){let o={instancePath:r+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:l};e===null?
e=[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.
properties.heartbeatSeconds,data:l};e===null?e=[o]:e.push(o),t++}}}if(s.stallTimeoutSeconds!==void 0){let l=s.
stallTimeoutSeconds;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:l};
e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)){if(l>604800||isNaN(l)){let o={instancePath:r+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:l};
e===null?e=[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:g.properties.stallTimeoutSeconds,data:l};e===null?e=[o]:e.push(o),t++}}}}else{let l={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,
data:s};e===null?e=[l]:e.push(l),t++}return De.errors=e,t===0}function Ie(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let p={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"template"},message:"must have required pro\
perty 'template'",schema:V.required,parentSchema:V,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p===
"replicas"||p==="selector"||p==="suspend"||p==="template")){let a={instancePath:r,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:V,data:s};e===null?e=[a]:e.push(a),t++}if(s.replicas!==void 0){let p=s.replicas;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:V.properties.replicas.type,parentSchema:V.
properties.replicas,data:p};e===null?e=[a]:e.push(a),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){
let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:V.properties.replicas,data:p};e===null?e=[a]:
e.push(a),t++}if(p<0||isNaN(p)){let a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:V.properties.replicas,data:p};
e===null?e=[a]:e.push(a),t++}}}if(s.selector!==void 0&&(de(s.selector,{instancePath:r+"/selector",parentData:s,
parentDataProperty:"selector",rootData:w})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.suspend!==
void 0){let p=s.suspend;if(typeof p!="boolean"){let a={instancePath:r+"/suspend",schemaPath:"#/properties/susp\
end/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:V.properties.suspend.type,parentSchema:V.
properties.suspend,data:p};e===null?e=[a]:e.push(a),t++}}if(s.template!==void 0){let p=s.template;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let a in p)if(!(a==="metadata"||a==="spec")){let h={instancePath:r+"/template",
schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:V.properties.template,data:p};e===null?e=
[h]:e.push(h),t++}if(p.metadata!==void 0){let a=p.metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)
if(h!=="labels"){let d={instancePath:r+"/template/metadata",schemaPath:"#/properties/template/properties/metad\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have \
additional properties",schema:!1,parentSchema:V.properties.template.properties.metadata,data:a};e===null?e=[d]:
e.push(d),t++}a.labels!==void 0&&(de(a.labels,{instancePath:r+"/template/metadata/labels",parentData:a,parentDataProperty:"\
labels",rootData:w})||(e=e===null?de.errors:e.concat(de.errors),t=e.length))}else{let h={instancePath:r+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:V.properties.template.properties.metadata.type,parentSchema:V.properties.template.
properties.metadata,data:a};e===null?e=[h]:e.push(h),t++}}p.spec!==void 0&&(De(p.spec,{instancePath:r+"/templa\
te/spec",parentData:p,parentDataProperty:"spec",rootData:w})||(e=e===null?De.errors:e.concat(De.errors),t=e.length))}else{
let a={instancePath:r+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:V.properties.template.type,parentSchema:V.properties.template,data:p};e===null?
e=[a]:e.push(a),t++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:V.type,parentSchema:V,data:s};e===null?e=[p]:e.push(p),t++}return Ie.errors=e,t===0}function gt(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:J.required,parentSchema:J,
data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:J.required,parentSchema:J,
data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:J.required,
parentSchema:J,data:s};e===null?e=[p]:e.push(p),t++}if(s.spec===void 0){let p={instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:J.
required,parentSchema:J,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||
p==="metadata"||p==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:J,data:s};
e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let a={instancePath:r+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:we,data:p};e===
null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let p=s.kind;if(p!=="AgentPool"){let a={instancePath:r+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:J.properties.kind,data:p};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(_e(
s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:w})||(e=e===null?_e.
errors:e.concat(_e.errors),t=e.length)),s.spec!==void 0&&(Ie(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:w})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length))}else{let p={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:J.type,parentSchema:J,data:s};e===
null?e=[p]:e.push(p),t++}return gt.errors=e,t===0}var Mt=Pt,ie={type:"object",required:["apiVersion","kind","m\
etadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function Re(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let p={instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:H.
required,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="name"||p==="project"||p===
"labels"||p==="annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:H,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let p=s.name;if(typeof p=="string"){if(P(p)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(
p)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let p=s.project;if(typeof p==
"string"){if(P(p)>63){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===
null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}s.labels!==
void 0&&(G(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:w})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(U(s.annotations,{instancePath:r+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:w})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{
let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
type,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}return Re.errors=e,t===0}function Ee(s,{instancePath:r="",
parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0,p=t,a=!0,h=t;if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.agent===void 0&&(l="agent")){let o={};e===null?e=[o]:e.push(o),t++}else if(s.agent!==void 0&&
s.agent!=="command"){let o={};e===null?e=[o]:e.push(o),t++}}var d=h===t;if(t=p,e!==null&&(p?e.length=p:e=null),
d){let l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let c={instancePath:r,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:g.then.required,parentSchema:g.then,data:s};e===null?e=[c]:e.push(c),t++}var d=l===t;a=d}if(!a){
let l={instancePath:r,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:g.if,parentSchema:g,data:s};e===null?e=[l]:e.push(l),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let l in s)if(!ge.call(g.properties,l)){let o={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:g,
data:s};e===null?e=[o]:e.push(o),t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===
void 0){let l={instancePath:r,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:g.dependencies.command.required,parentSchema:g.dependencies.
command,data:s};e===null?e=[l]:e.push(l),t++}if(s.agent!==void 0){let l=s.agent;if(l!=="command"){let o={instancePath:r+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:g.dependencies.command.properties.agent,
data:l};e===null?e=[o]:e.push(o),t++}}}if(s.agent!==void 0){let l=s.agent;if(typeof l!="string"){let o={instancePath:r+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.agent.type,parentSchema:g.properties.agent,data:l};e===null?e=[o]:e.push(o),t++}if(!(l==="claude"||
l==="claude-code"||l==="codex"||l==="gemini"||l==="command")){let o={instancePath:r+"/agent",schemaPath:"#/pro\
perties/agent/enum",keyword:"enum",params:{allowedValues:g.properties.agent.enum},message:"must be equal to on\
e of the allowed values",schema:g.properties.agent.enum,parentSchema:g.properties.agent,data:l};e===null?e=[o]:
e.push(o),t++}}if(s.model!==void 0){let l=s.model;if(typeof l=="string"){if(P(l)>128){let o={instancePath:r+"/\
model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT hav\
e more than 128 characters",schema:128,parentSchema:q,data:l};e===null?e=[o]:e.push(o),t++}if(!he.test(l)){let o={
instancePath:r+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:q.type,parentSchema:q,data:l};e===null?e=[o]:e.push(o),t++}}if(s.systemPrompt!==void 0){let l=s.systemPrompt;
if(typeof l=="string"){if(P(l)>65536){let o={instancePath:r+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:g.properties.systemPrompt,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.systemPrompt.type,parentSchema:g.properties.systemPrompt,data:l};e===null?e=[o]:e.push(
o),t++}}if(s.capabilities!==void 0){let l=s.capabilities;if(Array.isArray(l)){if(l.length>100){let u={instancePath:r+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:g.properties.capabilities,data:l};e===null?e=[u]:e.
push(u),t++}let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i=="string"){if(P(i)>63){let n={instancePath:r+
"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:B,data:i};e===null?e=[n]:e.push(n),t++}if(!st.test(
i)){let n={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:B,data:i};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:r+"/capabilities/"+u,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:i};e===null?e=[n]:e.push(
n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)for(m=c;m--;)if(C(l[c],l[m])){let u={instancePath:r+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:c,j:m},message:"must NOT\
 have duplicate items (items ## "+m+" and "+c+" are identical)",schema:!0,parentSchema:g.properties.capabilities,
data:l};e===null?e=[u]:e.push(u),t++;break e}}}else{let o={instancePath:r+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.capabilities.
type,parentSchema:g.properties.capabilities,data:l};e===null?e=[o]:e.push(o),t++}}if(s.maxConcurrency!==void 0){
let l=s.maxConcurrency;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:g.properties.maxConcurrency.type,parentSchema:g.properties.maxConcurrency,data:l};e===null?
e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let o={instancePath:r+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:g.properties.maxConcurrency,data:l};e===null?e=[o]:e.push(o),t++}if(l<
1||isNaN(l)){let o={instancePath:r+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,
data:l};e===null?e=[o]:e.push(o),t++}}}if(s.maxTokens!==void 0){let l=s.maxTokens;if(!(typeof l=="number"&&!(l%
1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTokens.type,parentSchema:g.properties.
maxTokens,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)){if(l>1e6||isNaN(l)){let o={
instancePath:r+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:g.properties.maxTokens,data:l};e===null?e=
[o]:e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.
maxTokens,data:l};e===null?e=[o]:e.push(o),t++}}}if(s.maxTurns!==void 0){let l=s.maxTurns;if(!(typeof l=="numb\
er"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTurns.type,parentSchema:g.
properties.maxTurns,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l=="number"&&isFinite(l)){if(l>1e3||isNaN(l)){
let o={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.properties.maxTurns,data:l};e===null?e=[o]:
e.push(o),t++}if(l<1||isNaN(l)){let o={instancePath:r+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxTurns,data:l};
e===null?e=[o]:e.push(o),t++}}}if(s.tools!==void 0){let l=s.tools;if(Array.isArray(l)){let o=l.length;for(let u=0;u<
o;u++){let i=l[u];if(typeof i!="string"){let n={instancePath:r+"/tools/"+u,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:i};e===null?e=
[n]:e.push(n),t++}if(!(i==="read_file"||i==="write_file"||i==="edit_file"||i==="list_files"||i==="search_code"||
i==="run_command")){let n={instancePath:r+"/tools/"+u,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:K.enum},message:"must be equal to one of the allowed values",schema:K.enum,parentSchema:K,data:i};
e===null?e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)for(m=c;m--;)if(C(l[c],l[m])){let u={instancePath:r+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:c,j:m},message:"must NOT \
have duplicate items (items ## "+m+" and "+c+" are identical)",schema:!0,parentSchema:g.properties.tools,data:l};
e===null?e=[u]:e.push(u),t++;break e}}}else{let o={instancePath:r+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.tools.type,parentSchema:g.properties.
tools,data:l};e===null?e=[o]:e.push(o),t++}}if(s.toolPreset!==void 0){let l=s.toolPreset;if(typeof l=="string"){
if(P(l)>63){let o={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:te,data:l};e===
null?e=[o]:e.push(o),t++}if(!L.test(l)){let o={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:te,data:l};e===null?e=
[o]:e.push(o),t++}}else{let o={instancePath:r+"/toolPreset",schemaPath:"#/definitions/presetName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:te.type,parentSchema:te,data:l};e===null?e=[o]:e.
push(o),t++}}if(s.mcpServers!==void 0){let l=s.mcpServers;if(Array.isArray(l)){if(l.length>50){let u={instancePath:r+
"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{limit:50},message:"must\
 NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:l};e===null?e=[u]:e.push(u),
t++}let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i=="string"){if(P(i)>63){let n={instancePath:r+"/\
mcpServers/"+u,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must N\
OT have more than 63 characters",schema:63,parentSchema:x,data:i};e===null?e=[n]:e.push(n),t++}if(!L.test(i)){
let n={instancePath:r+"/mcpServers/"+u,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/\
mcpServers/"+u,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:x.type,parentSchema:x,data:i};e===null?e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)for(m=
c;m--;)if(C(l[c],l[m])){let u={instancePath:r+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+c+" are identical)",
schema:!0,parentSchema:g.properties.mcpServers,data:l};e===null?e=[u]:e.push(u),t++;break e}}}else{let o={instancePath:r+
"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:l};e===null?e=[o]:e.push(
o),t++}}if(s.restartPolicy!==void 0){let l=s.restartPolicy;if(typeof l!="string"){let o={instancePath:r+"/rest\
artPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:l};e===null?e=[o]:
e.push(o),t++}if(!(l==="Always"||l==="OnFailure"||l==="Never")){let o={instancePath:r+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.properties.restartPolicy,
data:l};e===null?e=[o]:e.push(o),t++}}if(s.executor!==void 0){let l=s.executor;if(typeof l!="string"){let o={instancePath:r+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:l};e===null?e=[o]:e.push(o),t++}
if(l!=="process"){let o={instancePath:r+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:g.properties.executor.enum},message:"must be equal to one of the allowed values",schema:g.properties.
executor.enum,parentSchema:g.properties.executor,data:l};e===null?e=[o]:e.push(o),t++}}if(s.image!==void 0){let l={
instancePath:r+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:g.properties.image,data:s.image};e===null?e=[l]:e.push(l),t++}
if(s.resources!==void 0){let l={instancePath:r+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.resources,data:s.
resources};e===null?e=[l]:e.push(l),t++}if(s.command!==void 0){let l=s.command;if(Array.isArray(l)){if(l.length>
100){let c={instancePath:r+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.command,data:l};e===null?e=[c]:
e.push(c),t++}if(l.length<1){let c={instancePath:r+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.command,
data:l};e===null?e=[c]:e.push(c),t++}let o=l.length;for(let c=0;c<o;c++){let m=l[c];if(typeof m=="string"){if(P(
m)>4096){let u={instancePath:r+"/command/"+c,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:g.properties.
command.items,data:m};e===null?e=[u]:e.push(u),t++}if(P(m)<1){let u={instancePath:r+"/command/"+c,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:g.properties.command.items,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:r+"/command/"+c,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.command.items,data:m};
e===null?e=[u]:e.push(u),t++}}}else{let o={instancePath:r+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,parentSchema:g.properties.
command,data:l};e===null?e=[o]:e.push(o),t++}}if(s.env!==void 0){let l=s.env;if(Array.isArray(l)){if(l.length>
100){let u={instancePath:r+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,data:l};e===null?e=[u]:e.
push(u),t++}let o=l.length;for(let u=0;u<o;u++){let i=l[u];if(typeof i=="string"){if(P(i)>128){let n={instancePath:r+
"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:E,data:i};e===null?e=[n]:e.push(n),t++}if(!be.
test(i)){let n={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:E,data:i};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/env/"+u,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:i};e===null?
e=[n]:e.push(n),t++}}let c=l.length,m;if(c>1){e:for(;c--;)for(m=c;m--;)if(C(l[c],l[m])){let u={instancePath:r+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:c,j:m},message:"must NOT have\
 duplicate items (items ## "+m+" and "+c+" are identical)",schema:!0,parentSchema:g.properties.env,data:l};e===
null?e=[u]:e.push(u),t++;break e}}}else{let o={instancePath:r+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,parentSchema:g.properties.env,
data:l};e===null?e=[o]:e.push(o),t++}}if(s.network!==void 0){let l={instancePath:r+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.
properties.network,data:s.network};e===null?e=[l]:e.push(l),t++}if(s.heartbeatSeconds!==void 0){let l=s.heartbeatSeconds;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:l};e===null?e=[o]:e.push(o),t++}
if(typeof l=="number"&&isFinite(l)){if(l>86400||isNaN(l)){let o={instancePath:r+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:l};e===null?e=[o]:e.push(o),t++}if(l<1||
isNaN(l)){let o={instancePath:r+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.heartbeatSeconds,
data:l};e===null?e=[o]:e.push(o),t++}}}if(s.stallTimeoutSeconds!==void 0){let l=s.stallTimeoutSeconds;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let o={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.
stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:l};e===null?e=[o]:e.push(o),t++}if(typeof l==
"number"&&isFinite(l)){if(l>604800||isNaN(l)){let o={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:l};e===null?e=[o]:e.push(o),t++}if(l<
1||isNaN(l)){let o={instancePath:r+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.stallTimeoutSeconds,
data:l};e===null?e=[o]:e.push(o),t++}}}}else{let l={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:s};e===null?e=[l]:e.push(l),t++}return Ee.
errors=e,t===0}function Pt(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiV\
ersion'",schema:ie.required,parentSchema:ie,data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'",schema:ie.required,parentSchema:ie,data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must ha\
ve required property 'metadata'",schema:ie.required,parentSchema:ie,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)
if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let a={instancePath:r,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:ie,data:s};e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;
if(p!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"definitions.json#/definitions/apiV\
ersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"\
orca.dev/v1alpha1",parentSchema:we,data:p};e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let p=s.kind;if(p!==
"AgentPod"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:ie.properties.kind,data:p};e===null?
e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Re(s.metadata,{instancePath:r+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:w})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.spec!==void 0&&(Ee(s.spec,{instancePath:r+
"/spec",parentData:s,parentDataProperty:"spec",rootData:w})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length))}else{
let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ie.
type,parentSchema:ie,data:s};e===null?e=[p]:e.push(p),t++}return Pt.errors=e,t===0}var Bt=bt,Q={type:"object",
required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definit\
ions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"definitions.json#/definitions/metad\
ata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"object",additionalProperties:!1,oneOf:[
{required:["prompt"]},{required:["template"]},{required:["workflow"]},{required:["taskMaster"]}],properties:{prompt:{
type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},
template:{$ref:"definitions.json#/definitions/name"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definiti\
ons/taskMaster"},type:{type:"string",enum:["code","docs","review"],default:"code"},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"\
definitions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"\
array",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/defi\
nitions/valueName"},additionalProperties:{$ref:"#/definitions/input"}},context:!1,checks:{$ref:"definitions.js\
on#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"inte\
ger",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},repository:{
$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{
type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x\
-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, day of week"},timeZone:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the na\
me of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"\
Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,
maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},
landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{
$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},taskMaster:{type:"object",
additionalProperties:!1,properties:{id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"string",pattern:"^[A-\
Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,"x-orca-message":'must have at most 63 letters, digits, ".", "_" and "-\
"'},repository:{$ref:"definitions.json#/definitions/repositoryUrl"},workingDirectory:{type:"string",pattern:"^\
(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"must be the pat\
h of a folder relative to the root of the repository, with forward slashes"}}},valueName:{type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][\
A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"must be <task>.<outp\
ut>, or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definitions/name"},project:{
$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{type:"object",required:[
"file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be the path of a file relative\
 to the root of the repository, with forward slashes, and neither in .git nor in .orca/inputs"},schema:{type:[
"object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,
required:["task"],additionalProperties:!1,"x-orca-message":'must be the name of a DevTask: lower-case letters,\
 digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"definitions.json#\
/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Landed"}}}}};function He(s,{instancePath:r="",
parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:H.required,parentSchema:H,data:s};e===null?e=[p]:e.
push(p),t++}for(let p in s)if(!(p==="name"||p==="project"||p==="labels"||p==="annotations")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:H,data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){
let p=s.name;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[
a]:e.push(a),t++}}else{let a={instancePath:r+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}if(s.
project!==void 0){let p=s.project;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/project",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 charac\
ters",schema:63,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/pro\
ject",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?
e=[a]:e.push(a),t++}}s.labels!==void 0&&(G(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:w})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(U(s.annotations,
{instancePath:r+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:w})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length))}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:H.type,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}return He.errors=
e,t===0}var S={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["template"]},{required:[
"workflow"]},{required:["taskMaster"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orc\
a-message":"must say what to do, in at most 65536 characters"},template:{$ref:"definitions.json#/definitions/n\
ame"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"defi\
nitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definitions/taskMaster"},type:{type:"string",enum:[
"code","docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{
$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{
type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definition\
s/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"\
#/definitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"i\
nteger",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},et={pattern:"^[A-Za-z][A-Za-z0-9_]*$",
maxLength:63,"x-orca-message":'must be letters, digits and "_", and start with a letter'},Z={type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},_={type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"stri\
ng",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,
"x-orca-message":"must be the path of a file relative to the root of the repository, with forward slashes, and\
 neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},kt=new RegExp("^[A-Za-z][A-Za-z0-9\
_]*$","u"),fe=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),qt=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{\
3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),Zt=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),dt=new RegExp("^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),St=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?\
|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u"),Y={type:"object",additionalProperties:!1,properties:{
id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,
"x-orca-message":'must have at most 63 letters, digits, ".", "_" and "-"'},repository:{$ref:"definitions.json#\
/definitions/repositoryUrl"},workingDirectory:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0\
000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"must be the path of a folder relative to the root of the r\
epository, with forward slashes"}}},Tt=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),Lt=new RegExp("^(?!/)(?!\
(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$","u");function Ce(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!(p==="id"||p===
"tag"||p==="repository"||p==="workingDirectory")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:Y,
data:s};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0){let p=s.id;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let a={instancePath:r+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer",schema:Y.properties.id.type,parentSchema:Y.properties.id,data:p};e===null?e=[a]:
e.push(a),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p)){let a={instancePath:r+"/id",schemaPath:"\
#/properties/id/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:Y.properties.id,data:p};e===null?e=[a]:e.push(a),t++}if(p<1||isNaN(p)){let a={instancePath:r+"/id",
schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:Y.properties.id,data:p};e===null?e=[a]:e.push(a),t++}}}if(s.tag!==void 0){let p=s.tag;if(typeof p==
"string"){if(P(p)>63){let a={instancePath:r+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Y.properties.tag,data:p};
e===null?e=[a]:e.push(a),t++}if(!Tt.test(p)){let a={instancePath:r+"/tag",schemaPath:"#/properties/tag/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^[A-Za-z0-9][A-\
Za-z0-9._-]*$"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:Y.properties.tag,data:p};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:Y.properties.tag.type,parentSchema:Y.properties.tag,data:p};e===null?e=[a]:
e.push(a),t++}}if(s.repository!==void 0){let p=s.repository;if(typeof p=="string"){if(P(p)>2e3){let a={instancePath:r+
"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:se,data:p};e===null?e=[a]:e.push(a),
t++}if(!nt.test(p)){let a={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUr\
l/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?\
[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},
message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@\
?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:se,data:p};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:p};e===
null?e=[a]:e.push(a),t++}}if(s.workingDirectory!==void 0){let p=s.workingDirectory;if(typeof p=="string"){if(P(
p)>500){let a={instancePath:r+"/workingDirectory",schemaPath:"#/properties/workingDirectory/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters",schema:500,parentSchema:Y.properties.
workingDirectory,data:p};e===null?e=[a]:e.push(a),t++}if(!Lt.test(p)){let a={instancePath:r+"/workingDirectory",
schemaPath:"#/properties/workingDirectory/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.\
git)?(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000\
-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:Y.properties.
workingDirectory,data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/workingDirectory",schemaPath:"\
#/properties/workingDirectory/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.properties.
workingDirectory.type,parentSchema:Y.properties.workingDirectory,data:p};e===null?e=[a]:e.push(a),t++}}}else{let p={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Y.type,
parentSchema:Y,data:s};e===null?e=[p]:e.push(p),t++}return Ce.errors=e,t===0}function Ve(s,{instancePath:r="",
parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!xe.test(a)){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var p=h===t;if(!p){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:O.propertyNames,parentSchema:O,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){let h=s[a];if(typeof h==
"string"){if(P(h)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:O.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!tt.test(h)){let d={instancePath:r+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:O.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
additionalProperties.type,parentSchema:O.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,
parentSchema:O,data:s};e===null?e=[a]:e.push(a),t++}return Ve.errors=e,t===0}var W={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function Fe(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let p={instancePath:r,schemaPath:"#/ty\
pe",keyword:"type",params:{type:W.type},message:"must be string,object",schema:W.type,parentSchema:W,data:s};e===
null?e=[p]:e.push(p),t++}if(typeof s=="string"){if(P(s)>63){let p={instancePath:r,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:W,data:s};
e===null?e=[p]:e.push(p),t++}if(!L.test(s)){let p={instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:W,data:s};e===null?e=[p]:e.push(p),t++}}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.task===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:W.required,parentSchema:W,data:s};
e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="task"||p==="project"||p==="until")){let a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must\
 NOT have additional properties",schema:!1,parentSchema:W,data:s};e===null?e=[a]:e.push(a),t++}if(s.task!==void 0){
let p=s.task;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let p=s.project;if(typeof p=="string"){if(P(p)>63){let a={
instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[a]:e.push(
a),t++}if(!L.test(p)){let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),
t++}}if(s.until!==void 0){let p=s.until;if(typeof p!="string"){let a={instancePath:r+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.properties.until.
type,parentSchema:W.properties.until,data:p};e===null?e=[a]:e.push(a),t++}if(!(p==="Landed"||p==="Merged")){let a={
instancePath:r+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:W.properties.
until.enum},message:"must be equal to one of the allowed values",schema:W.properties.until.enum,parentSchema:W.
properties.until,data:p};e===null?e=[a]:e.push(a),t++}}}return Fe.errors=e,t===0}var me={type:["string","objec\
t"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},pt=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Me(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(typeof s!="string"&&!(s&&
typeof s=="object"&&!Array.isArray(s))){let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:me.
type},message:"must be string,object",schema:me.type,parentSchema:me,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s==
"string"&&!pt.test(s)){let p={instancePath:r,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]\
{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$",parentSchema:me,data:s};e===null?e=[p]:e.push(p),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.task===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
task"},message:"must have required property 'task'",schema:me.required,parentSchema:me,data:s};e===null?e=[p]:
e.push(p),t++}if(s.output===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
output"},message:"must have required property 'output'",schema:me.required,parentSchema:me,data:s};e===null?e=
[p]:e.push(p),t++}for(let p in s)if(!(p==="task"||p==="project"||p==="output")){let a={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:me,data:s};e===null?e=[a]:e.push(a),t++}if(s.task!==void 0){let p=s.
task;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/task",schemaPath:"definitions.json#/definition\
s/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/task",schemaPath:"d\
efinitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};
e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let p=s.project;if(typeof p=="string"){if(P(p)>63){let a={
instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[a]:e.push(
a),t++}if(!L.test(p)){let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:r+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),
t++}}if(s.output!==void 0){let p=s.output;if(typeof p=="string"){if(P(p)>63){let a={instancePath:r+"/output",schemaPath:"\
#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 c\
haracters",schema:63,parentSchema:Z,data:p};e===null?e=[a]:e.push(a),t++}if(!fe.test(p)){let a={instancePath:r+
"/output",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,
data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:p};e===
null?e=[a]:e.push(a),t++}}}return Me.errors=e,t===0}function Be(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:oe,
data:s};e===null?e=[a]:e.push(a),t++}let p=s.length;for(let a=0;a<p;a++)ne(s[a],{instancePath:r+"/"+a,parentData:s,
parentDataProperty:a,rootData:w})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{let p={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:oe.type,parentSchema:oe,
data:s};e===null?e=[p]:e.push(p),t++}return Be.errors=e,t===0}function Ge(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0,p=t,a=!1,h=null,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){
let i={instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:S.oneOf[0].required,parentSchema:S.oneOf[0],data:s};e===null?e=[i]:
e.push(i),t++}var o=d===t;o&&(a=!0,h=0);let l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.template===void 0){
let i={instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"template"},message:"\
must have required property 'template'",schema:S.oneOf[1].required,parentSchema:S.oneOf[1],data:s};e===null?e=
[i]:e.push(i),t++}var o=l===t;if(o&&a)a=!1,h=[h,1];else{o&&(a=!0,h=1);let i=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.workflow===void 0){let y={instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:"workflow"},message:"must have required property 'workflow'",schema:S.oneOf[2].required,parentSchema:S.
oneOf[2],data:s};e===null?e=[y]:e.push(y),t++}var o=i===t;if(o&&a)a=!1,h=[h,2];else{o&&(a=!0,h=2);let y=t;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.taskMaster===void 0){let b={instancePath:r,schemaPath:"#/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:"taskMaster"},message:"must have required property 'taskMaste\
r'",schema:S.oneOf[3].required,parentSchema:S.oneOf[3],data:s};e===null?e=[b]:e.push(b),t++}var o=y===t;o&&a?(a=
!1,h=[h,3]):o&&(a=!0,h=3)}}if(a)t=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:r,schemaPath:"#/o\
neOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",schema:S.oneOf,
parentSchema:S,data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)
if(!ge.call(S.properties,i)){let n={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:S,data:s};
e===null?e=[n]:e.push(n),t++}if(s.prompt!==void 0){let i=s.prompt;if(typeof i=="string"){if(P(i)>65536){let n={
instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters",schema:65536,parentSchema:S.properties.prompt,data:i};e===null?e=[n]:
e.push(n),t++}if(!Xe.test(i)){let n={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:S.properties.prompt,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.prompt.type,parentSchema:S.
properties.prompt,data:i};e===null?e=[n]:e.push(n),t++}}if(s.template!==void 0){let i=s.template;if(typeof i==
"string"){if(P(i)>63){let n={instancePath:r+"/template",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:i};e===null?e=[n]:e.push(n),t++}if(!L.test(i)){let n={instancePath:r+"/template",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/template",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,
data:i};e===null?e=[n]:e.push(n),t++}}if(s.workflow!==void 0){let i=s.workflow;if(typeof i=="string"){if(P(i)>
63){let n={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:i};e===null?
e=[n]:e.push(n),t++}if(!L.test(i)){let n={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:i};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:i};e===null?
e=[n]:e.push(n),t++}}if(s.parameters!==void 0){let i=s.parameters;if(i&&typeof i=="object"&&!Array.isArray(i))
for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:r+"/parameters",schemaPath:"def\
initions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT ha\
ve more than 63 characters",schema:63,parentSchema:et,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}if(!kt.
test(n)){let f={instancePath:r+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:et,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}var c=y===
t;if(!c){let f={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:n},message:"property name must be valid",schema:S.properties.parameters.propertyNames,
parentSchema:S.properties.parameters,data:i};e===null?e=[f]:e.push(f),t++}}else{let n={instancePath:r+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:S.properties.parameters.type,parentSchema:S.properties.parameters,data:i};e===null?e=[n]:e.push(n),t++}}
if(s.taskMaster!==void 0&&(Ce(s.taskMaster,{instancePath:r+"/taskMaster",parentData:s,parentDataProperty:"task\
Master",rootData:w})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),s.type!==void 0){let i=s.type;if(typeof i!=
"string"){let n={instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:S.properties.type.type,parentSchema:S.properties.type,data:i};e===null?e=[
n]:e.push(n),t++}if(!(i==="code"||i==="docs"||i==="review")){let n={instancePath:r+"/type",schemaPath:"#/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:S.properties.type.enum},message:"must be equal to one of\
 the allowed values",schema:S.properties.type.enum,parentSchema:S.properties.type,data:i};e===null?e=[n]:e.push(
n),t++}}if(s.requiredCapabilities!==void 0){let i=s.requiredCapabilities;if(Array.isArray(i)){if(i.length>100){
let b={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:S.properties.
requiredCapabilities,data:i};e===null?e=[b]:e.push(b),t++}let n=i.length;for(let b=0;b<n;b++){let D=i[b];if(typeof D==
"string"){if(P(D)>63){let T={instancePath:r+"/requiredCapabilities/"+b,schemaPath:"definitions.json#/definitio\
ns/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:B,data:D};e===null?e=[T]:e.push(T),t++}if(!st.test(D)){let T={instancePath:r+"/required\
Capabilities/"+b,schemaPath:"definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0\
-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:B,data:D};e===null?e=[T]:e.push(T),t++}}else{
let T={instancePath:r+"/requiredCapabilities/"+b,schemaPath:"definitions.json#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:D};e===null?e=[T]:e.push(
T),t++}}let y=i.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(C(i[y],i[f])){let b={instancePath:r+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"\
must NOT have duplicate items (items ## "+f+" and "+y+" are identical)",schema:!0,parentSchema:S.properties.requiredCapabilities,
data:i};e===null?e=[b]:e.push(b),t++;break e}}}else{let n={instancePath:r+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.
properties.requiredCapabilities.type,parentSchema:S.properties.requiredCapabilities,data:i};e===null?e=[n]:e.push(
n),t++}}if(s.model!==void 0){let i=s.model;if(typeof i=="string"){if(P(i)>128){let n={instancePath:r+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}if(!he.test(
i)){let n={instancePath:r+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:i};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:r+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:i};e===null?e=[n]:e.push(n),
t++}}if(s.preferredModel!==void 0){let i=s.preferredModel;if(typeof i=="string"){if(P(i)>128){let n={instancePath:r+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}
if(!he.test(i)){let n={instancePath:r+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:i};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:i};
e===null?e=[n]:e.push(n),t++}}if(s.podSelector!==void 0&&(Ve(s.podSelector,{instancePath:r+"/podSelector",parentData:s,
parentDataProperty:"podSelector",rootData:w})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.priority!==
void 0){let i=s.priority;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:r+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:S.properties.priority.type,parentSchema:S.properties.priority,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i==
"number"&&isFinite(i)){if(i>1e3||isNaN(i)){let n={instancePath:r+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:S.
properties.priority,data:i};e===null?e=[n]:e.push(n),t++}if(i<0||isNaN(i)){let n={instancePath:r+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:S.properties.priority,data:i};e===null?e=[n]:e.push(n),t++}}}if(s.dependsOn!==void 0){let i=s.dependsOn;
if(Array.isArray(i)){if(i.length>100){let y={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:S.
properties.dependsOn,data:i};e===null?e=[y]:e.push(y),t++}let n=i.length;for(let y=0;y<n;y++)Fe(i[y],{instancePath:r+
"/dependsOn/"+y,parentData:i,parentDataProperty:y,rootData:w})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.
length)}else{let n={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:S.properties.dependsOn.type,parentSchema:S.properties.dependsOn,data:i};
e===null?e=[n]:e.push(n),t++}}if(s.inputs!==void 0){let i=s.inputs;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:r+"/inputs",schemaPath:"#/defin\
itions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characte\
rs",schema:63,parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}if(!fe.test(n)){let f={instancePath:r+
"/inputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,
data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+"/inputs",schemaPath:"#/defini\
tions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,
data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}var m=y===t;if(!m){let f={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must\
 be valid",schema:S.properties.inputs.propertyNames,parentSchema:S.properties.inputs,data:i};e===null?e=[f]:e.
push(f),t++}}for(let n in i)Me(i[n],{instancePath:r+"/inputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:n,rootData:w})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)}else{let n={instancePath:r+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:S.properties.inputs.type,parentSchema:S.properties.inputs,data:i};e===null?e=[n]:e.push(n),t++}}if(s.context!==
void 0){let i={instancePath:r+"/context",schemaPath:"#/properties/context/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:S.properties.context,data:s.context};e===null?
e=[i]:e.push(i),t++}if(s.checks!==void 0&&(Be(s.checks,{instancePath:r+"/checks",parentData:s,parentDataProperty:"\
checks",rootData:w})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),s.maxCheckRounds!==void 0){let i=s.
maxCheckRounds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:r+"/maxCheckRound\
s",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:S.properties.maxCheckRounds.type,parentSchema:S.properties.maxCheckRounds,data:i};e===null?e=[n]:e.
push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={instancePath:r+"/maxCheckRounds",schemaPath:"\
#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 2\
0",schema:20,parentSchema:S.properties.maxCheckRounds,data:i};e===null?e=[n]:e.push(n),t++}if(i<1||isNaN(i)){let n={
instancePath:r+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.maxCheckRounds,data:i};e===null?e=[n]:e.
push(n),t++}}}if(s.maxRetries!==void 0){let i=s.maxRetries;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))){let n={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:S.properties.maxRetries.type,parentSchema:S.properties.maxRetries,data:i};
e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={instancePath:r+"/ma\
xRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:S.properties.maxRetries,data:i};e===null?e=[n]:e.push(n),t++}if(i<0||isNaN(
i)){let n={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.maxRetries,data:i};e===null?
e=[n]:e.push(n),t++}}}if(s.timeoutSeconds!==void 0){let i=s.timeoutSeconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){let n={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:S.properties.timeoutSeconds.type,parentSchema:S.
properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>604800||
isNaN(i)){let n={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:S.properties.
timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(i<1||isNaN(i)){let n={instancePath:r+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:S.properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}}}if(s.repository!==
void 0){let i=s.repository;if(typeof i=="string"){if(P(i)>2e3){let n={instancePath:r+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NO\
T have more than 2000 characters",schema:2e3,parentSchema:se,data:i};e===null?e=[n]:e.push(n),t++}if(!nt.test(
i)){let n={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:se,data:i};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:r+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,data:i};e===null?e=[n]:e.push(
n),t++}}if(s.branch!==void 0){let i=s.branch;if(typeof i=="string"){if(P(i)>200){let n={instancePath:r+"/branc\
h",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}if(!Se.
test(i)){let n={instancePath:r+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pa\
ttern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+\
$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.\
lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/branch",schemaPath:"definiti\
ons.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,
parentSchema:R,data:i};e===null?e=[n]:e.push(n),t++}}if(s.schedule!==void 0){let i=s.schedule;if(typeof i=="st\
ring"){if(P(i)>200){let n={instancePath:r+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:S.properties.
schedule,data:i};e===null?e=[n]:e.push(n),t++}if(!qt.test(i)){let n={instancePath:r+"/schedule",schemaPath:"#/\
properties/schedule/pattern",keyword:"pattern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([\
0-9*/,-]|[A-Za-z]{3})+$"},message:'must match pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|\
[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:S.
properties.schedule,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
schedule.type,parentSchema:S.properties.schedule,data:i};e===null?e=[n]:e.push(n),t++}}if(s.timeZone!==void 0){
let i=s.timeZone;if(typeof i=="string"){if(P(i)>64){let n={instancePath:r+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:S.properties.timeZone,data:i};e===null?e=[n]:e.push(n),t++}if(!Zt.test(i)){let n={instancePath:r+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:S.
properties.timeZone,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/timeZone",schemaPath:"#\
/properties/timeZone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
timeZone.type,parentSchema:S.properties.timeZone,data:i};e===null?e=[n]:e.push(n),t++}}if(s.concurrencyPolicy!==
void 0){let i=s.concurrencyPolicy;if(typeof i!="string"){let n={instancePath:r+"/concurrencyPolicy",schemaPath:"\
#/properties/concurrencyPolicy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
concurrencyPolicy.type,parentSchema:S.properties.concurrencyPolicy,data:i};e===null?e=[n]:e.push(n),t++}if(!(i===
"Allow"||i==="Forbid"||i==="Replace")){let n={instancePath:r+"/concurrencyPolicy",schemaPath:"#/properties/con\
currencyPolicy/enum",keyword:"enum",params:{allowedValues:S.properties.concurrencyPolicy.enum},message:"must b\
e equal to one of the allowed values",schema:S.properties.concurrencyPolicy.enum,parentSchema:S.properties.concurrencyPolicy,
data:i};e===null?e=[n]:e.push(n),t++}}if(s.startingDeadlineSeconds!==void 0){let i=s.startingDeadlineSeconds;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:r+"/startingDeadlineSeconds",schemaPath:"#/prop\
erties/startingDeadlineSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.startingDeadlineSeconds.type,parentSchema:S.properties.startingDeadlineSeconds,data:i};e===null?e=[
n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>604800||isNaN(i)){let n={instancePath:r+"/startingDe\
adlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:S.properties.startingDeadlineSeconds,
data:i};e===null?e=[n]:e.push(n),t++}if(i<10||isNaN(i)){let n={instancePath:r+"/startingDeadlineSeconds",schemaPath:"\
#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"mus\
t be >= 10",schema:10,parentSchema:S.properties.startingDeadlineSeconds,data:i};e===null?e=[n]:e.push(n),t++}}}
if(s.historyLimit!==void 0){let i=s.historyLimit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={
instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer",schema:S.properties.historyLimit.type,parentSchema:S.properties.historyLimit,data:i};
e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>100||isNaN(i)){let n={instancePath:r+"/h\
istoryLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:S.properties.historyLimit,data:i};e===null?e=[n]:e.push(n),t++}
if(i<0||isNaN(i)){let n={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.historyLimit,
data:i};e===null?e=[n]:e.push(n),t++}}}if(s.notBefore!==void 0){let i=s.notBefore;if(typeof i=="string"){if(!dt.
test(i)){let n={instancePath:r+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'must match \
pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\\d{4}-\\d{2}\
-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:S.properties.notBefore,data:i};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/notBefore",schemaPath:"#/properties/notBefore/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.notBefore.type,parentSchema:S.
properties.notBefore,data:i};e===null?e=[n]:e.push(n),t++}}if(s.expires!==void 0){let i=s.expires;if(typeof i==
"string"){if(!dt.test(i)){let n={instancePath:r+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:S.properties.expires,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.expires.type,parentSchema:S.
properties.expires,data:i};e===null?e=[n]:e.push(n),t++}}if(s.suspend!==void 0){let i=s.suspend;if(typeof i!="\
boolean"){let n={instancePath:r+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:S.properties.suspend.type,parentSchema:S.properties.suspend,data:i};
e===null?e=[n]:e.push(n),t++}}if(s.landing!==void 0){let i=s.landing;if(typeof i!="string"){let n={instancePath:r+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:S.properties.landing.type,parentSchema:S.properties.landing,data:i};e===null?e=[n]:e.push(n),t++}if(!(i===
"pullRequest"||i==="none")){let n={instancePath:r+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:S.properties.landing.enum},message:"must be equal to one of the allowed values",schema:S.
properties.landing.enum,parentSchema:S.properties.landing,data:i};e===null?e=[n]:e.push(n),t++}}if(s.outputs!==
void 0){let i=s.outputs;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i){let y=t;if(typeof n=="str\
ing"){if(P(n)>63){let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"max\
Length",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Z,data:n,propertyName:n};
e===null?e=[f]:e.push(f),t++}if(!fe.test(n)){let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za\
-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.
push(f),t++}}else{let f={instancePath:r+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(
f),t++}var u=y===t;if(!u){let f={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:n},message:"property name must be valid",schema:S.properties.outputs.propertyNames,
parentSchema:S.properties.outputs,data:i};e===null?e=[f]:e.push(f),t++}}for(let n in i){let y=i[n];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/output/required",keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'",schema:_.required,parentSchema:_,data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)
if(!(f==="file"||f==="schema")){let b={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties",schema:!1,parentSchema:_,data:y};e===null?e=[b]:e.push(b),t++}if(y.file!==
void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let b={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:_.properties.file,data:f};
e===null?e=[b]:e.push(b),t++}if(!St.test(f)){let b={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/definitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "\
^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\
\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",parentSchema:_.properties.file,data:f};e===null?
e=[b]:e.push(b),t++}}else{let b={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/definitions/output/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.
properties.file.type,parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}}if(y.schema!==void 0){
let f=y.schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let b={instancePath:r+"/ou\
tputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",schemaPath:"#/definitions/output/properties/schema/\
type",keyword:"type",params:{type:_.properties.schema.type},message:"must be object,boolean",schema:_.properties.
schema.type,parentSchema:_.properties.schema,data:f};e===null?e=[b]:e.push(b),t++}}}else{let f={instancePath:r+
"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let n={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:S.properties.outputs.type,parentSchema:S.properties.outputs,data:i};e===null?e=
[n]:e.push(n),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:S.type,parentSchema:S,data:s};e===null?e=[i]:e.push(i),t++}return Ge.errors=e,t===0}function bt(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:Q.required,parentSchema:Q,
data:s};e===null?e=[p]:e.push(p),t++}if(s.kind===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:Q.required,parentSchema:Q,
data:s};e===null?e=[p]:e.push(p),t++}if(s.metadata===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:Q.required,
parentSchema:Q,data:s};e===null?e=[p]:e.push(p),t++}if(s.spec===void 0){let p={instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:Q.
required,parentSchema:Q,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||
p==="metadata"||p==="spec")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:Q,data:s};
e===null?e=[a]:e.push(a),t++}if(s.apiVersion!==void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let a={instancePath:r+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:we,data:p};e===
null?e=[a]:e.push(a),t++}}if(s.kind!==void 0){let p=s.kind;if(p!=="DevTask"){let a={instancePath:r+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:Q.properties.kind,data:p};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(He(s.metadata,
{instancePath:r+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:w})||(e=e===null?He.errors:e.concat(
He.errors),t=e.length)),s.spec!==void 0&&(Ge(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:w})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length))}else{let p={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,parentSchema:Q,data:s};e===
null?e=[p]:e.push(p),t++}return bt.errors=e,t===0}var Gt=wt,X={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/wor\
kflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{
type:"object"},inputs:{type:"array",items:{$ref:"devtask.json#/definitions/valueName"},uniqueItems:!0,maxItems:50},
nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/definitions/name"},
additionalProperties:{$ref:"#/definitions/node"}},outputs:{type:"object",propertyNames:{$ref:"devtask.json#/de\
finitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}}}},node:{type:"object",additionalProperties:!1,
oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,
"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definit\
ions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{
type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"\
definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"\
definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"\
integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",
enum:["commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/\
valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"\
devtask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}},nodeOutput:{
type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","x-orca-message":"m\
ust be <node>.<output>"}}};function Ue(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let p={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:H.
required,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="name"||p==="project"||p===
"labels"||p==="annotations")){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:H,
data:s};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let p=s.name;if(typeof p=="string"){if(P(p)>63){let a={
instancePath:r+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}if(!L.test(
p)){let a={instancePath:r+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:r+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}if(s.project!==void 0){let p=s.project;if(typeof p==
"string"){if(P(p)>63){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,data:p};e===
null?e=[a]:e.push(a),t++}if(!L.test(p)){let a={instancePath:r+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:p};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:r+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:p};e===null?e=[a]:e.push(a),t++}}s.labels!==
void 0&&(G(s.labels,{instancePath:r+"/labels",parentData:s,parentDataProperty:"labels",rootData:w})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),s.annotations!==void 0&&(U(s.annotations,{instancePath:r+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:w})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{
let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:H.
type,parentSchema:H,data:s};e===null?e=[p]:e.push(p),t++}return Ue.errors=e,t===0}var I={type:"object",required:[
"nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},inputs:{type:"array",items:{$ref:"devt\
ask.json#/definitions/valueName"},uniqueItems:!0,maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},ye={type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,6\
2}$","x-orca-message":"must be <node>.<output>"},N={type:"object",additionalProperties:!1,oneOf:[{required:["p\
rompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},
parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"defin\
itions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integ\
er",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:[
"commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueN\
ame"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devt\
ask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}};function Ye(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:r,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 \
characters",schema:253,parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!xe.test(a)){let d={
instancePath:r,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-\
9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-\
z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:pe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var p=h===
t;if(!p){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"\
property name must be valid",schema:O.propertyNames,parentSchema:O,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){
let h=s[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:O.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!tt.
test(h)){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must mat\
ch pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
)?$",parentSchema:O.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.additionalProperties.type,parentSchema:O.additionalProperties,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[a]:e.push(a),t++}return Ye.errors=
e,t===0}function Ke(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(Array.
isArray(s)){if(s.length>50){let a={instancePath:r,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items",schema:50,parentSchema:oe,data:s};e===null?e=[a]:e.push(a),t++}let p=s.
length;for(let a=0;a<p;a++)ne(s[a],{instancePath:r+"/"+a,parentData:s,parentDataProperty:a,rootData:w})||(e=e===
null?ne.errors:e.concat(ne.errors),t=e.length)}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:oe.type,parentSchema:oe,data:s};e===null?e=[p]:e.push(p),t++}return Ke.
errors=e,t===0}function We(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,
t=0,p=t,a=!1,h=null,d=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let i={instancePath:r,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"must have requir\
ed property 'prompt'",schema:N.oneOf[0].required,parentSchema:N.oneOf[0],data:s};e===null?e=[i]:e.push(i),t++}
var o=d===t;o&&(a=!0,h=0);let l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){let i={instancePath:r,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"must have requ\
ired property 'workflow'",schema:N.oneOf[1].required,parentSchema:N.oneOf[1],data:s};e===null?e=[i]:e.push(i),
t++}var o=l===t;if(o&&a?(a=!1,h=[h,1]):o&&(a=!0,h=1),a)t=p,e!==null&&(p?e.length=p:e=null);else{let i={instancePath:r,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",
schema:N.oneOf,parentSchema:N,data:s};e===null?e=[i]:e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let i in s)if(!ge.call(N.properties,i)){let n={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:N,
data:s};e===null?e=[n]:e.push(n),t++}if(s.prompt!==void 0){let i=s.prompt;if(typeof i=="string"){if(P(i)>65536){
let n={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:N.properties.prompt,data:i};e===null?
e=[n]:e.push(n),t++}if(!Xe.test(i)){let n={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:N.properties.prompt,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.prompt.type,parentSchema:N.
properties.prompt,data:i};e===null?e=[n]:e.push(n),t++}}if(s.workflow!==void 0){let i=s.workflow;if(typeof i==
"string"){if(P(i)>63){let n={instancePath:r+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:x,
data:i};e===null?e=[n]:e.push(n),t++}if(!L.test(i)){let n={instancePath:r+"/workflow",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,
data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/workflow",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,
data:i};e===null?e=[n]:e.push(n),t++}}if(s.parameters!==void 0){let i=s.parameters;if(i&&typeof i=="object"&&!Array.
isArray(i))for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:r+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT\
 have more than 63 characters",schema:63,parentSchema:et,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}if(!kt.
test(n)){let f={instancePath:r+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:et,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}var c=y===
t;if(!c){let f={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:n},message:"property name must be valid",schema:N.properties.parameters.propertyNames,
parentSchema:N.properties.parameters,data:i};e===null?e=[f]:e.push(f),t++}}else{let n={instancePath:r+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:N.properties.parameters.type,parentSchema:N.properties.parameters,data:i};e===null?e=[n]:e.push(n),t++}}
if(s.dependsOn!==void 0){let i=s.dependsOn;if(Array.isArray(i)){if(i.length>100){let b={instancePath:r+"/depen\
dsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT hav\
e more than 100 items",schema:100,parentSchema:N.properties.dependsOn,data:i};e===null?e=[b]:e.push(b),t++}let n=i.
length;for(let b=0;b<n;b++){let D=i[b];if(typeof D=="string"){if(P(D)>63){let T={instancePath:r+"/dependsOn/"+
b,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"mus\
t NOT have more than 63 characters",schema:63,parentSchema:x,data:D};e===null?e=[T]:e.push(T),t++}if(!L.test(D)){
let T={instancePath:r+"/dependsOn/"+b,schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:D};e===null?e=[T]:e.push(T),t++}}else{let T={
instancePath:r+"/dependsOn/"+b,schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:x.type,parentSchema:x,data:D};e===null?e=[T]:e.push(T),t++}}let y=i.length,
f;if(y>1){e:for(;y--;)for(f=y;f--;)if(C(i[y],i[f])){let b={instancePath:r+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items \
## "+f+" and "+y+" are identical)",schema:!0,parentSchema:N.properties.dependsOn,data:i};e===null?e=[b]:e.push(
b),t++;break e}}}else{let n={instancePath:r+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:N.properties.dependsOn.type,parentSchema:N.properties.
dependsOn,data:i};e===null?e=[n]:e.push(n),t++}}if(s.requiredCapabilities!==void 0){let i=s.requiredCapabilities;
if(Array.isArray(i)){if(i.length>100){let b={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/r\
equiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",
schema:100,parentSchema:N.properties.requiredCapabilities,data:i};e===null?e=[b]:e.push(b),t++}let n=i.length;
for(let b=0;b<n;b++){let D=i[b];if(typeof D=="string"){if(P(D)>63){let T={instancePath:r+"/requiredCapabilitie\
s/"+b,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:B,data:D};e===null?e=[T]:e.push(T),t++}if(!st.test(
D)){let T={instancePath:r+"/requiredCapabilities/"+b,schemaPath:"definitions.json#/definitions/capability/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match patte\
rn "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:B,
data:D};e===null?e=[T]:e.push(T),t++}}else{let T={instancePath:r+"/requiredCapabilities/"+b,schemaPath:"defini\
tions.json#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.
type,parentSchema:B,data:D};e===null?e=[T]:e.push(T),t++}}let y=i.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(C(
i[y],i[f])){let b={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/unique\
Items",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+y+"\
 are identical)",schema:!0,parentSchema:N.properties.requiredCapabilities,data:i};e===null?e=[b]:e.push(b),t++;
break e}}}else{let n={instancePath:r+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.requiredCapabilities.type,
parentSchema:N.properties.requiredCapabilities,data:i};e===null?e=[n]:e.push(n),t++}}if(s.model!==void 0){let i=s.
model;if(typeof i=="string"){if(P(i)>128){let n={instancePath:r+"/model",schemaPath:"definitions.json#/definit\
ions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",
schema:128,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}if(!he.test(i)){let n={instancePath:r+"/model",
schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za\
-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:r+"/\
model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:q.type,parentSchema:q,data:i};e===null?e=[n]:e.push(n),t++}}if(s.podSelector!==void 0&&(Ye(
s.podSelector,{instancePath:r+"/podSelector",parentData:s,parentDataProperty:"podSelector",rootData:w})||(e=e===
null?Ye.errors:e.concat(Ye.errors),t=e.length)),s.checks!==void 0&&(Ke(s.checks,{instancePath:r+"/checks",parentData:s,
parentDataProperty:"checks",rootData:w})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),s.maxCheckRounds!==
void 0){let i=s.maxCheckRounds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:r+
"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:N.properties.maxCheckRounds.type,parentSchema:N.properties.maxCheckRounds,data:i};e===
null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={instancePath:r+"/maxChe\
ckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
message:"must be <= 20",schema:20,parentSchema:N.properties.maxCheckRounds,data:i};e===null?e=[n]:e.push(n),t++}
if(i<1||isNaN(i)){let n={instancePath:r+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.properties.maxCheckRounds,
data:i};e===null?e=[n]:e.push(n),t++}}}if(s.maxRetries!==void 0){let i=s.maxRetries;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:N.properties.maxRetries.type,parentSchema:N.properties.
maxRetries,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(i)){if(i>20||isNaN(i)){let n={
instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},message:"must be <= 20",schema:20,parentSchema:N.properties.maxRetries,data:i};e===null?e=[n]:e.
push(n),t++}if(i<0||isNaN(i)){let n={instancePath:r+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:N.properties.maxRetries,
data:i};e===null?e=[n]:e.push(n),t++}}}if(s.timeoutSeconds!==void 0){let i=s.timeoutSeconds;if(!(typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeo\
utSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.properties.timeoutSeconds.
type,parentSchema:N.properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(typeof i=="number"&&isFinite(
i)){if(i>604800||isNaN(i)){let n={instancePath:r+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:N.
properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}if(i<1||isNaN(i)){let n={instancePath:r+"/timeo\
utSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:N.properties.timeoutSeconds,data:i};e===null?e=[n]:e.push(n),t++}}}
if(s.landing!==void 0){let i=s.landing;if(typeof i!="string"){let n={instancePath:r+"/landing",schemaPath:"#/p\
roperties/landing/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.landing.
type,parentSchema:N.properties.landing,data:i};e===null?e=[n]:e.push(n),t++}if(!(i==="commit"||i==="none")){let n={
instancePath:r+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:N.properties.
landing.enum},message:"must be equal to one of the allowed values",schema:N.properties.landing.enum,parentSchema:N.
properties.landing,data:i};e===null?e=[n]:e.push(n),t++}}if(s.inputs!==void 0){let i=s.inputs;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:r+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(f),
t++}if(!fe.test(n)){let f={instancePath:r+"/inputs",schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"\
^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:r+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Z.type,parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}var m=y===t;if(!m){
let f={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{
propertyName:n},message:"property name must be valid",schema:N.properties.inputs.propertyNames,parentSchema:N.
properties.inputs,data:i};e===null?e=[f]:e.push(f),t++}}for(let n in i){let y=i[n];if(typeof y=="string"){if(!pt.
test(y)){let f={instancePath:r+"/inputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/n\
odeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',
schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:ye,data:y};e===null?e=
[f]:e.push(f),t++}}else{let f={instancePath:r+"/inputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.type,parentSchema:ye,
data:y};e===null?e=[f]:e.push(f),t++}}}else{let n={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.inputs.type,parentSchema:N.
properties.inputs,data:i};e===null?e=[n]:e.push(n),t++}}if(s.outputs!==void 0){let i=s.outputs;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let n in i){let y=t;if(typeof n=="string"){if(P(n)>63){let f={instancePath:r+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(f),
t++}if(!fe.test(n)){let f={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:n,propertyName:n};e===null?e=[f]:e.push(
f),t++}var u=y===t;if(!u){let f={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:n},message:"property name must be valid",schema:N.properties.outputs.propertyNames,
parentSchema:N.properties.outputs,data:i};e===null?e=[f]:e.push(f),t++}}for(let n in i){let y=i[n];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:_.required,parentSchema:_,data:y};e===null?e=[f]:e.
push(f),t++}for(let f in y)if(!(f==="file"||f==="schema")){let b={instancePath:r+"/outputs/"+n.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties",schema:!1,parentSchema:_,
data:y};e===null?e=[b]:e.push(b),t++}if(y.file!==void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let b={
instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definiti\
ons/output/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters",schema:1e3,parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}if(!St.test(f)){
let b={instancePath:r+"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/d\
efinitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)\
[^\\u0000-\\u001f\\\\]+$",parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:r+
"/outputs/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/prop\
erties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.file.type,
parentSchema:_.properties.file,data:f};e===null?e=[b]:e.push(b),t++}}if(y.schema!==void 0){let f=y.schema;if(!(f&&
typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let b={instancePath:r+"/outputs/"+n.replace(/~/g,
"~0").replace(/\//g,"~1")+"/schema",schemaPath:"devtask.json#/definitions/output/properties/schema/type",keyword:"\
type",params:{type:_.properties.schema.type},message:"must be object,boolean",schema:_.properties.schema.type,
parentSchema:_.properties.schema,data:f};e===null?e=[b]:e.push(b),t++}}}else{let f={instancePath:r+"/outputs/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let n={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:N.properties.outputs.type,parentSchema:N.properties.outputs,data:i};e===null?e=
[n]:e.push(n),t++}}}else{let i={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:s};e===null?e=[i]:e.push(i),t++}return We.errors=e,t===0}function Je(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.nodes===void 0){let h={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"nodes"},message:"must have required property 'nodes'",schema:I.required,parentSchema:I,data:s};
e===null?e=[h]:e.push(h),t++}for(let h in s)if(!(h==="parameters"||h==="inputs"||h==="nodes"||h==="outputs")){
let d={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:I,data:s};e===null?e=[d]:e.push(d),t++}if(s.
parameters!==void 0){let h=s.parameters;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let d={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:I.properties.parameters.type,parentSchema:I.properties.parameters,data:h};e===null?e=[d]:e.push(
d),t++}}if(s.inputs!==void 0){let h=s.inputs;if(Array.isArray(h)){if(h.length>50){let c={instancePath:r+"/inpu\
ts",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more\
 than 50 items",schema:50,parentSchema:I.properties.inputs,data:h};e===null?e=[c]:e.push(c),t++}let d=h.length;
for(let c=0;c<d;c++){let m=h[c];if(typeof m=="string"){if(P(m)>63){let u={instancePath:r+"/inputs/"+c,schemaPath:"\
devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mo\
re than 63 characters",schema:63,parentSchema:Z,data:m};e===null?e=[u]:e.push(u),t++}if(!fe.test(m)){let u={instancePath:r+
"/inputs/"+c,schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",
parentSchema:Z,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:r+"/inputs/"+c,schemaPath:"devta\
sk.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.type,
parentSchema:Z,data:m};e===null?e=[u]:e.push(u),t++}}let l=h.length,o;if(l>1){e:for(;l--;)for(o=l;o--;)if(C(h[l],
h[o])){let c={instancePath:r+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{
i:l,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+l+" are identical)",schema:!0,parentSchema:I.
properties.inputs,data:h};e===null?e=[c]:e.push(c),t++;break e}}}else{let d={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.inputs.
type,parentSchema:I.properties.inputs,data:h};e===null?e=[d]:e.push(d),t++}}if(s.nodes!==void 0){let h=s.nodes;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>100){let d={instancePath:r+"/nodes",schemaPath:"\
#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than \
100 properties",schema:100,parentSchema:I.properties.nodes,data:h};e===null?e=[d]:e.push(d),t++}if(Object.keys(
h).length<1){let d={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/minProperties",keyword:"minProperti\
es",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:I.properties.nodes,
data:h};e===null?e=[d]:e.push(d),t++}for(let d in h){let l=t;if(typeof d=="string"){if(P(d)>63){let o={instancePath:r+
"/nodes",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:x,data:d,propertyName:d};e===null?e=[o]:e.push(o),
t++}if(!L.test(d)){let o={instancePath:r+"/nodes",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:x,data:d,propertyName:d};e===null?e=[o]:e.push(
o),t++}}else{let o={instancePath:r+"/nodes",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:x.type,parentSchema:x,data:d,propertyName:d};e===null?e=
[o]:e.push(o),t++}var p=l===t;if(!p){let o={instancePath:r+"/nodes",schemaPath:"#/properties/nodes/propertyNam\
es",keyword:"propertyNames",params:{propertyName:d},message:"property name must be valid",schema:I.properties.
nodes.propertyNames,parentSchema:I.properties.nodes,data:h};e===null?e=[o]:e.push(o),t++}}for(let d in h)We(h[d],
{instancePath:r+"/nodes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:d,rootData:w})||
(e=e===null?We.errors:e.concat(We.errors),t=e.length)}else{let d={instancePath:r+"/nodes",schemaPath:"#/proper\
ties/nodes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.nodes.type,
parentSchema:I.properties.nodes,data:h};e===null?e=[d]:e.push(d),t++}}if(s.outputs!==void 0){let h=s.outputs;if(h&&
typeof h=="object"&&!Array.isArray(h)){for(let d in h){let l=t;if(typeof d=="string"){if(P(d)>63){let o={instancePath:r+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:Z,data:d,propertyName:d};e===null?e=[o]:e.push(o),
t++}if(!fe.test(d)){let o={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:Z,data:d,propertyName:d};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:r+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:d,propertyName:d};e===null?e=[o]:e.push(
o),t++}var a=l===t;if(!a){let o={instancePath:r+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:d},message:"property name must be valid",schema:I.properties.outputs.propertyNames,
parentSchema:I.properties.outputs,data:h};e===null?e=[o]:e.push(o),t++}}for(let d in h){let l=h[d];if(typeof l==
"string"){if(!pt.test(l)){let o={instancePath:r+"/outputs/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Z\
a-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-\
9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:ye,data:l};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/outputs/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.
type,parentSchema:ye,data:l};e===null?e=[o]:e.push(o),t++}}}else{let d={instancePath:r+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.
outputs.type,parentSchema:I.properties.outputs,data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:s};e===null?e=[h]:e.push(h),t++}return Je.errors=e,t===0}function wt(s,{instancePath:r="",parentData:v,parentDataProperty:j,
rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let p={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:X.required,parentSchema:X,data:s};e===null?e=[p]:e.push(p),t++}if(s.
kind===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:X.required,parentSchema:X,data:s};e===null?e=[p]:e.push(p),
t++}if(s.metadata===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:X.required,parentSchema:X,data:s};e===null?
e=[p]:e.push(p),t++}if(s.spec===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'",schema:X.required,parentSchema:X,data:s};
e===null?e=[p]:e.push(p),t++}for(let p in s)if(!(p==="apiVersion"||p==="kind"||p==="metadata"||p==="spec")){let a={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:X,data:s};e===null?e=[a]:e.push(a),t++}if(s.
apiVersion!==void 0){let p=s.apiVersion;if(p!=="orca.dev/v1alpha1"){let a={instancePath:r+"/apiVersion",schemaPath:"\
definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"\
must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:we,data:p};e===null?e=[a]:e.push(a),t++}}if(s.
kind!==void 0){let p=s.kind;if(p!=="Workflow"){let a={instancePath:r+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"Workflow"},message:"must be equal to constant",schema:"Workflow",parentSchema:X.
properties.kind,data:p};e===null?e=[a]:e.push(a),t++}}s.metadata!==void 0&&(Ue(s.metadata,{instancePath:r+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:w})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.
length)),s.spec!==void 0&&(Je(s.spec,{instancePath:r+"/spec",parentData:s,parentDataProperty:"spec",rootData:w})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else{let p={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:s};e===null?e=[p]:e.push(
p),t++}return wt.errors=e,t===0}var Ut=xt,A={type:"object",additionalProperties:!1,properties:{branch:{$ref:"d\
efinitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",default:"orca-\
status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{type:{type:"\
string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\
\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and password"}}},executor:{
type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},isolation:{type:"s\
tring",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,
properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,
maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-o\
rca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definiti\
ons/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",maxLength:200,
"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:["input","outp\
ut"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/definitions/rate"},
cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:{type:"object",additionalProperties:!1,
properties:{ttlSeconds:{type:"integer",minimum:3,maximum:3600,default:60}}},historyLimit:{type:"integer",minimum:1,
maximum:1e3,default:10},logs:{type:"object",additionalProperties:!1,properties:{branch:{$ref:"definitions.json\
#/definitions/branch",default:"orca-logs"},keepRuns:{type:"integer",minimum:0,maximum:1e4,default:500}}},gitBackend:{
type:"string",enum:["auto","native","isomorphic"],default:"auto"}},definitions:{rate:{type:"number",minimum:0,
maximum:1e5}}},F={type:"number",minimum:0,maximum:1e5},_t=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),
Dt=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),It=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function Qe(s,{
instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let h=t;if(typeof a=="string"){if(P(a)>63){let d={instancePath:r,schemaPath:"\
#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 character\
s",schema:63,parentSchema:ee.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!ft.test(a)){
let d={instancePath:r,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-\
Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*\
$",parentSchema:ee.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var p=h===t;if(!p){let d={
instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property \
name must be valid",schema:ee.propertyNames,parentSchema:ee,data:s};e===null?e=[d]:e.push(d),t++}}for(let a in s){
let h=s[a];if(typeof h=="string"){if(P(h)>128){let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have m\
ore than 128 characters",schema:128,parentSchema:q,data:h};e===null?e=[d]:e.push(d),t++}if(!he.test(h)){let d={
instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A\
-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:q,data:h};e===null?e=[d]:
e.push(d),t++}}else{let d={instancePath:r+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:ee.type,parentSchema:ee,data:s};e===null?e=[a]:e.push(a),t++}return Qe.errors=
e,t===0}function xt(s,{instancePath:r="",parentData:v,parentDataProperty:j,rootData:w=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(!ge.call(A.properties,a)){let h={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:A,data:s};e===null?e=[h]:e.push(h),t++}if(s.branch!==void 0){let a=s.
branch;if(typeof a=="string"){if(P(a)>200){let h={instancePath:r+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s",schema:200,parentSchema:R,data:a};e===null?e=[h]:e.push(h),t++}if(!Se.test(a)){let h={instancePath:r+"/bran\
ch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!\
.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match p\
attern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:R,
data:a};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,
data:a};e===null?e=[h]:e.push(h),t++}}if(s.statusBranch!==void 0){let a=s.statusBranch;if(typeof a=="string"){
if(P(a)>200){let h={instancePath:r+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:R,
data:a};e===null?e=[h]:e.push(h),t++}if(!Se.test(a)){let h={instancePath:r+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:R,data:a};e===null?e=
[h]:e.push(h),t++}}else{let h={instancePath:r+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:a};e===
null?e=[h]:e.push(h),t++}}if(s.suspend!==void 0){let a=s.suspend;if(typeof a!="boolean"){let h={instancePath:r+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:A.properties.suspend.type,parentSchema:A.properties.suspend,data:a};e===null?e=[h]:e.push(h),t++}}
if(s.forge!==void 0){let a=s.forge;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="type"||
h==="apiUrl")){let d={instancePath:r+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:A.
properties.forge,data:a};e===null?e=[d]:e.push(d),t++}if(a.type!==void 0){let h=a.type;if(typeof h!="string"){
let d={instancePath:r+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:A.properties.forge.properties.type.type,parentSchema:A.properties.
forge.properties.type,data:h};e===null?e=[d]:e.push(d),t++}if(!(h==="auto"||h==="local"||h==="github")){let d={
instancePath:r+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:A.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:A.properties.
forge.properties.type.enum,parentSchema:A.properties.forge.properties.type,data:h};e===null?e=[d]:e.push(d),t++}}
if(a.apiUrl!==void 0){let h=a.apiUrl;if(typeof h=="string"){if(P(h)>2e3){let d={instancePath:r+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:A.properties.forge.properties.apiUrl,data:h};e===
null?e=[d]:e.push(d),t++}if(!_t.test(h)){let d={instancePath:r+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:A.
properties.forge.properties.apiUrl,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:A.properties.forge.properties.apiUrl.type,parentSchema:A.properties.forge.properties.apiUrl,
data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:r+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.forge.type,parentSchema:A.properties.
forge,data:a};e===null?e=[h]:e.push(h),t++}}if(s.executor!==void 0){let a=s.executor;if(typeof a!="string"){let h={
instancePath:r+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.properties.executor.type,parentSchema:A.properties.executor,data:a};e===null?e=[h]:e.
push(h),t++}if(a!=="process"){let h={instancePath:r+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:A.properties.executor.enum},message:"must be equal to one of the allowed values",schema:A.
properties.executor.enum,parentSchema:A.properties.executor,data:a};e===null?e=[h]:e.push(h),t++}}if(s.isolation!==
void 0){let a=s.isolation;if(typeof a!="string"){let h={instancePath:r+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.isolation.type,
parentSchema:A.properties.isolation,data:a};e===null?e=[h]:e.push(h),t++}if(!(a==="preferred"||a==="required"||
a==="none")){let h={instancePath:r+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:A.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:A.properties.
isolation.enum,parentSchema:A.properties.isolation,data:a};e===null?e=[h]:e.push(h),t++}}if(s.intervals!==void 0){
let a=s.intervals;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="pollSeconds"||h==="for\
gePollSeconds")){let d={instancePath:r+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:A.
properties.intervals,data:a};e===null?e=[d]:e.push(d),t++}if(a.pollSeconds!==void 0){let h=a.pollSeconds;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:r+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.
properties.intervals.properties.pollSeconds.type,parentSchema:A.properties.intervals.properties.pollSeconds,data:h};
e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let d={instancePath:r+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:A.properties.intervals.properties.
pollSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:r+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.intervals.properties.pollSeconds,data:h};
e===null?e=[d]:e.push(d),t++}}}if(a.forgePollSeconds!==void 0){let h=a.forgePollSeconds;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:r+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.
properties.intervals.properties.forgePollSeconds.type,parentSchema:A.properties.intervals.properties.forgePollSeconds,
data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let d={instancePath:r+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:A.properties.
intervals.properties.forgePollSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:r+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:A.properties.intervals.
properties.forgePollSeconds,data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:r+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.
intervals.type,parentSchema:A.properties.intervals,data:a};e===null?e=[h]:e.push(h),t++}}if(s.schedule!==void 0){
let a=s.schedule;if(typeof a=="string"){if(P(a)>200){let h={instancePath:r+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:A.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}if(!Dt.test(a)){let h={instancePath:r+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:A.
properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:r+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.
schedule.type,parentSchema:A.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}}if(s.modelAliases!==void 0&&
(Qe(s.modelAliases,{instancePath:r+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:w})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),s.prices!==void 0){let a=s.prices;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){for(let h in a){let d=t;if(typeof h=="string"){if(P(h)>200){let l={instancePath:r+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:A.properties.prices.propertyNames,data:h,propertyName:h};
e===null?e=[l]:e.push(l),t++}if(!It.test(h)){let l={instancePath:r+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:A.properties.
prices.propertyNames,data:h,propertyName:h};e===null?e=[l]:e.push(l),t++}}var p=d===t;if(!p){let l={instancePath:r+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:h},message:"\
property name must be valid",schema:A.properties.prices.propertyNames,parentSchema:A.properties.prices,data:a};
e===null?e=[l]:e.push(l),t++}}for(let h in a){let d=a[h];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.input===
void 0){let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:A.properties.prices.additionalProperties.required,parentSchema:A.properties.prices.
additionalProperties,data:d};e===null?e=[l]:e.push(l),t++}if(d.output===void 0){let l={instancePath:r+"/prices\
/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:A.properties.
prices.additionalProperties.required,parentSchema:A.properties.prices.additionalProperties,data:d};e===null?e=
[l]:e.push(l),t++}for(let l in d)if(!(l==="input"||l==="output"||l==="cacheRead"||l==="cacheWrite")){let o={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:A.properties.prices.additionalProperties,data:d};e===null?e=[o]:e.push(o),
t++}if(d.input!==void 0){let l=d.input;if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let o={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:F,data:l};e===
null?e=[o]:e.push(o),t++}if(l<0||isNaN(l)){let o={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/price\
s/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:F.type,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}if(d.
output!==void 0){let l=d.output;if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let o={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:F,data:l};e===
null?e=[o]:e.push(o),t++}if(l<0||isNaN(l)){let o={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+"/price\
s/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:F.type,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}if(d.
cacheRead!==void 0){let l=d.cacheRead;if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let o={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:F,data:l};e===
null?e=[o]:e.push(o),t++}if(l<0||isNaN(l)){let o={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:F.type,parentSchema:F,data:l};e===null?e=[o]:e.push(
o),t++}}if(d.cacheWrite!==void 0){let l=d.cacheWrite;if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let o={
instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:F,
data:l};e===null?e=[o]:e.push(o),t++}if(l<0||isNaN(l)){let o={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:F,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:r+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:F.type,parentSchema:F,data:l};e===null?e=[o]:e.push(
o),t++}}}else{let l={instancePath:r+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.
prices.additionalProperties.type,parentSchema:A.properties.prices.additionalProperties,data:d};e===null?e=[l]:
e.push(l),t++}}}else{let h={instancePath:r+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:A.properties.prices.type,parentSchema:A.properties.prices,data:a};
e===null?e=[h]:e.push(h),t++}}if(s.lease!==void 0){let a=s.lease;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let h in a)if(h!=="ttlSeconds"){let d={instancePath:r+"/lease",schemaPath:"#/properties/lease/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:A.properties.lease,data:a};e===null?e=[d]:e.push(d),t++}if(a.ttlSeconds!==void 0){
let h=a.ttlSeconds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:r+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:A.properties.lease.properties.ttlSeconds.type,parentSchema:A.properties.lease.properties.
ttlSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h)){let d={
instancePath:r+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600",schema:3600,parentSchema:A.properties.lease.
properties.ttlSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<3||isNaN(h)){let d={instancePath:r+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:3},message:"must be >= 3",schema:3,parentSchema:A.properties.lease.properties.ttlSeconds,data:h};e===
null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:r+"/lease",schemaPath:"#/properties/lease/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:A.properties.lease.type,parentSchema:A.properties.
lease,data:a};e===null?e=[h]:e.push(h),t++}}if(s.historyLimit!==void 0){let a=s.historyLimit;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let h={instancePath:r+"/historyLimit",schemaPath:"#/properties/histor\
yLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.properties.historyLimit.
type,parentSchema:A.properties.historyLimit,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(
a)){if(a>1e3||isNaN(a)){let h={instancePath:r+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:A.properties.historyLimit,
data:a};e===null?e=[h]:e.push(h),t++}if(a<1||isNaN(a)){let h={instancePath:r+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:A.properties.historyLimit,data:a};e===null?e=[h]:e.push(h),t++}}}if(s.logs!==void 0){let a=s.logs;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="branch"||h==="keepRuns")){let d={instancePath:r+
"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:A.properties.logs,data:a};e===null?e=[d]:
e.push(d),t++}if(a.branch!==void 0){let h=a.branch;if(typeof h=="string"){if(P(h)>200){let d={instancePath:r+"\
/logs/branch",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}
if(!Se.test(h)){let d={instancePath:r+"/logs/branch",schemaPath:"definitions.json#/definitions/branch/pattern",
keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\
\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(\
?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\
\\.lock)$).+$",parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:r+"/logs/branch",
schemaPath:"definitions.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:R.type,parentSchema:R,data:h};e===null?e=[d]:e.push(d),t++}}if(a.keepRuns!==void 0){let h=a.keepRuns;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:r+"/logs/keepRuns",schemaPath:"#\
/properties/logs/properties/keepRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:A.
properties.logs.properties.keepRuns.type,parentSchema:A.properties.logs.properties.keepRuns,data:h};e===null?e=
[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>1e4||isNaN(h)){let d={instancePath:r+"/logs/keepRun\
s",schemaPath:"#/properties/logs/properties/keepRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000",schema:1e4,parentSchema:A.properties.logs.properties.keepRuns,data:h};e===null?e=[d]:
e.push(d),t++}if(h<0||isNaN(h)){let d={instancePath:r+"/logs/keepRuns",schemaPath:"#/properties/logs/propertie\
s/keepRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:A.
properties.logs.properties.keepRuns,data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:r+"/logs",
schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.
logs.type,parentSchema:A.properties.logs,data:a};e===null?e=[h]:e.push(h),t++}}if(s.gitBackend!==void 0){let a=s.
gitBackend;if(typeof a!="string"){let h={instancePath:r+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.gitBackend.type,parentSchema:A.
properties.gitBackend,data:a};e===null?e=[h]:e.push(h),t++}if(!(a==="auto"||a==="native"||a==="isomorphic")){let h={
instancePath:r+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:A.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:A.properties.gitBackend.
enum,parentSchema:A.properties.gitBackend,data:a};e===null?e=[h]:e.push(h),t++}}}else{let a={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:s};e===
null?e=[a]:e.push(a),t++}return xt.errors=e,t===0}export{Mt as AgentPod,Ft as AgentPool,Bt as DevTask,Vt as Project,Ut as Settings,Gt as Workflow};
